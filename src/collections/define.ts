import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { Catalog } from '../catalog/model.ts';
import type { Problem } from '../catalog/problem.ts';
import { guideSchema, proseSchema } from '../catalog/schema.ts';
import { readSettings } from '../site/settings.ts';
import { catalogFeed } from './feed.ts';
import { catalogLoader, problemLoader, type Entry } from './loader.ts';

const { contentDir } = readSettings();
const feed = catalogFeed(contentDir);

interface Placed<T> {
  /** Place in catalog order, from 0. */
  readonly position: number;
  readonly thing: T;
}

const things = <T extends Entry>(pick: (catalog: Catalog) => readonly T[]) =>
  defineCollection({ loader: catalogLoader(feed, pick), schema: z.custom<Placed<T>>() });

export const collections = {
  site: things((catalog) => [{ id: 'site', ...catalog.site }]),
  goals: things((catalog) => catalog.goals),
  useCases: things((catalog) => catalog.useCases),
  events: things((catalog) => catalog.events),
  properties: things((catalog) => catalog.properties),
  sources: things((catalog) => catalog.sources),
  destinations: things((catalog) => catalog.destinations),
  moves: things((catalog) => [{ id: 'moves', ...catalog.moves }]),
  history: things((catalog) => [{ id: 'history', editions: catalog.editions }]),
  problems: defineCollection({
    loader: problemLoader(feed),
    schema: z.custom<Placed<{ readonly problems: readonly Problem[] }>>(),
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
