import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { guideSchema, proseSchema } from '../catalog/schema.ts';
import { readSettings } from '../site/settings.ts';
import { catalogFeed } from './feed.ts';
import { catalogLoader, problemLoader } from './loader.ts';

const { contentDir } = readSettings();
const feed = catalogFeed(contentDir);

export const collections = {
  catalog: defineCollection({ loader: catalogLoader(feed), schema: z.object({}) }),
  problems: defineCollection({ loader: problemLoader(feed), schema: z.object({}) }),
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
