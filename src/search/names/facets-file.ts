import { STATUSES } from '../../catalog/facts.ts';
import { ALL_KINDS } from '../../catalog/kinds.ts';
import { held, thingsOf } from '../../catalog/lookup.ts';
import type { Catalog, Thing } from '../../catalog/model.ts';
import { EACH_GROUP, eachGroup, type FacetGroup } from './facet-groups.ts';
import { FACET_VALUES } from './facet-values.ts';
import { facetsIn } from './facets.ts';
import type { SearchKind } from './names-file.ts';

/** Places of values, for each group in its order. */
type Combination = readonly (readonly number[])[];

/** Few combinations are shared by many things: each thing, in the order of the names file, has the number of one. */
export interface FacetsFile {
  readonly combinations: readonly Combination[];
  readonly of: Readonly<Partial<Record<SearchKind, readonly number[]>>>;
  /** The values of groups of words, as they are to be listed; those of others are the things of their kind. */
  readonly words: Readonly<Partial<Record<FacetGroup, readonly string[]>>>;
}

const STAGES: readonly string[] = STATUSES;

export function facetsFileOf(catalog: Catalog): FacetsFile {
  const facetsOf = held(facetsIn(catalog));
  const numbers = new Map<string, number>();
  const words: Partial<Record<FacetGroup, readonly string[]>> = {};
  const known = ALL_KINDS.flatMap((kind) => thingsOf(catalog, kind)).map(facetsOf);
  const places = eachGroup((group) => {
    const row = FACET_VALUES[group];
    if ('kind' in row) return placesOf(thingsOf(catalog, row.kind).map(({ id }) => id));
    const stated = [...new Set(known.flatMap((facets) => facets[group]))].sort();
    words[group] = stated.sort((a, b) => STAGES.indexOf(a) - STAGES.indexOf(b));
    return placesOf(words[group]);
  });
  const number = (thing: Thing) => {
    const facets = facetsOf(thing);
    const key = JSON.stringify(EACH_GROUP.map((group) => places[group](facets[group])));
    const before = numbers.get(key) ?? numbers.size;
    numbers.set(key, before);
    return before;
  };
  const of = Object.fromEntries(ALL_KINDS.map((kind) => [kind, thingsOf(catalog, kind).map(number)]));
  // Keys are the JSON of combinations, written above.
  return { combinations: [...numbers.keys()].map((key) => JSON.parse(key) as Combination), of, words };
}

function placesOf(values: readonly string[]): (some: readonly string[]) => number[] {
  const byValue = new Map(values.map((value, place) => [value, place]));
  return (some) => some.flatMap((value) => byValue.get(value) ?? []).sort((a, b) => a - b);
}
