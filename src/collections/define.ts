import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { ALL_KINDS, byKind, KINDS } from '../catalog/kinds.ts';
import { guideSchema, proseSchema } from '../catalog/schema/site.ts';
import { readSettings } from '../site/settings.ts';
import type { CollectionName, EntryData } from './entry.ts';
import { catalogFeed } from './feed.ts';
import { runLoader, thingLoader } from './loader.ts';
import type { RunData } from './run.ts';

const { contentDir } = readSettings();
const feed = catalogFeed(contentDir);

const things = (name: CollectionName) =>
  defineCollection({ loader: thingLoader(feed, name), schema: z.custom<EntryData>() });

export const collections = {
  ...byKind('list', (kind) => things(KINDS[kind].list)),
  guides: things('guides'),
  run: defineCollection({ loader: runLoader(feed), schema: z.custom<RunData>() }),
  // The text of guides, and what stands beside things, to be rendered.
  prose: defineCollection({
    loader: glob({
      base: contentDir,
      pattern: `{guides,${ALL_KINDS.map((kind) => KINDS[kind].folder).join()}}/*.mdx`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.union([guideSchema, proseSchema]),
  }),
};
