import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { guideSchema, proseSchema } from '../catalog/schema.ts';
import type { Problem } from '../catalog/problem.ts';
import { readSettings } from '../site/settings.ts';
import { ALL, CHECKED } from './entry.ts';
import { catalogFeed } from './feed.ts';
import { catalogLoader, checkedLoader, problemLoader } from './loader.ts';

const { contentDir } = readSettings();
const feed = catalogFeed(contentDir);
const checked = process.env[CHECKED];

export const collections = {
  catalog: defineCollection({
    loader: checked ? checkedLoader(checked) : catalogLoader(feed),
    schema: z.object({ file: z.string() }),
  }),
  problems: defineCollection({
    loader: checked ? () => [{ id: ALL, problems: [] }] : problemLoader(feed),
    schema: z.custom<{ readonly problems: readonly Problem[] }>(),
  }),
  // Guides, and the optional prose beside a thing: one collection, because an empty one is a warning.
  prose: defineCollection({
    loader: glob({
      base: contentDir,
      pattern: '{guides,goals,use-cases,events,properties,sources,destinations}/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.union([guideSchema, proseSchema]),
  }),
};
