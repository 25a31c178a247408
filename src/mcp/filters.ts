// What lists can be narrowed by: each says what a thing states of another, by id.

import type { Kind, Thing } from '../catalog/model.ts';
import type { Facets } from '../search/names/facet-groups.ts';
import { facetsIn } from '../search/names/facets.ts';
import { thingNamed, type Asked } from './asked.ts';

interface Filter {
  readonly describe: string;
  /** Of what is asked for by name. */
  readonly kind?: Kind;
  readonly of: (thing: Thing, asked: Asked, facets: (thing: Thing) => Facets) => readonly string[];
}

export const FILTERS = {
  area: {
    describe: 'In this area, or one within it.',
    kind: 'area',
    of: (thing, _, facets) => facets(thing).area,
  },
  owner: {
    describe: 'Owned by this team, itself or through its area.',
    kind: 'team',
    of: (thing, _, facets) => facets(thing).owner,
  },
  status: {
    describe: 'With this status: proposed, planned, live or deprecated.',
    of: (thing, _, facets) => facets(thing).status,
  },
  tag: { describe: 'With this tag.', of: (thing) => ('tags' in thing ? (thing.tags ?? []) : []) },
  goal: {
    describe: 'That serves this goal.',
    kind: 'goal',
    of: (thing, _, facets) => facets(thing).goal,
  },
  source: {
    describe: 'Sent from this source, or recommended with it.',
    kind: 'source',
    of: (thing, _, facets) => facets(thing).source,
  },
  destination: {
    describe: 'That goes to this destination, or is recommended with it.',
    kind: 'destination',
    of: (thing, _, facets) => facets(thing).destination,
  },
  useCase: {
    describe: 'Needed by this use case.',
    kind: 'use-case',
    of: (thing) => ('useCases' in thing ? ids(thing.useCases) : []),
  },
  property: {
    describe: 'That carries this property.',
    kind: 'property',
    of: (thing) =>
      'properties' in thing ? thing.properties.map((one) => (typeof one === 'string' ? one : one.property)) : [],
  },
  event: {
    describe: 'On, or for, this event.',
    kind: 'event',
    of: (thing) => ('events' in thing ? thing.events.map((one) => (typeof one === 'string' ? one : one.event)) : []),
  },
} as const satisfies Readonly<Record<string, Filter>>;

function ids(all: readonly (string | { readonly event: string })[]): readonly string[] {
  return all.filter((one) => typeof one === 'string');
}

type Wanted = { readonly [F in keyof typeof FILTERS]?: string | undefined };

/** Whether a thing is what is wanted. Throws `Refusal` where something wanted is not in the catalog. */
export function filterBy(wanted: Wanted, asked: Asked): (thing: Thing) => boolean {
  const facets = facetsIn(asked.lookup.catalog);
  const tests = Object.entries<Filter>(FILTERS).flatMap(([key, { kind, of }]) => {
    const value = wanted[key as keyof Wanted]; // the keys of FILTERS
    if (value === undefined) return [];
    const id = kind === undefined ? value : thingNamed(value, kind, asked).thing.id;
    return [(thing: Thing) => of(thing, asked, facets).includes(id)];
  });
  return (thing) => tests.every((test) => test(thing));
}
