import type { Catalog, Kind } from './model.ts';

/** How a kind is called: in a sentence, in the content folder, and in the catalog. */
export const KINDS = {
  goal: { noun: 'goal', aNoun: 'a goal', folder: 'goals', list: 'goals' },
  'use-case': { noun: 'use case', aNoun: 'a use case', folder: 'use-cases', list: 'useCases' },
  event: { noun: 'event', aNoun: 'an event', folder: 'events', list: 'events' },
  property: { noun: 'property', aNoun: 'a property', folder: 'properties', list: 'properties' },
  source: { noun: 'source', aNoun: 'a source', folder: 'sources', list: 'sources' },
  destination: { noun: 'destination', aNoun: 'a destination', folder: 'destinations', list: 'destinations' },
} as const satisfies Record<
  Kind,
  { noun: string; aNoun: string; folder: string; list: Exclude<keyof Catalog, 'site'> }
>;

export const ALL_KINDS = Object.keys(KINDS) as readonly Kind[]; // the keys of KINDS are the kinds
