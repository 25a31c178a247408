import { ALL_KINDS } from '../../catalog/kinds.ts';
import { thingsOf } from '../../catalog/lookup.ts';
import type { Catalog, Thing } from '../../catalog/model.ts';
import type { Entry } from './entries.ts';
import type { Facets } from './facets.ts';
import { facetsIn } from './facets.ts';
import type { SearchKind } from './names-file.ts';

type Combination = readonly [goals: readonly number[], sources: readonly number[], destinations: readonly number[]];

/** Few combinations are shared by many things: each thing, in the order of the names file, has the number of one. */
export interface FacetsFile {
  readonly combinations: readonly Combination[];
  readonly of: Readonly<Partial<Record<SearchKind, readonly number[]>>>;
}

export function facetsFileOf(catalog: Catalog): FacetsFile {
  const facetsOf = facetsIn(catalog);
  const numbers = new Map<string, number>();
  const goals = places(catalog.goals);
  const sources = places(catalog.sources);
  const destinations = places(catalog.destinations);
  const number = (thing: Thing) => {
    const facets = facetsOf(thing);
    const key = JSON.stringify([goals(facets.goals), sources(facets.sources), destinations(facets.destinations)]);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const of = Object.fromEntries(ALL_KINDS.map((kind) => [kind, thingsOf(catalog, kind).map(number)]));
  // Keys are the JSON of combinations, written above.
  return { combinations: [...numbers.keys()].map((key) => JSON.parse(key) as Combination), of };
}

function places(things: readonly Thing[]): (ids: readonly string[]) => number[] {
  const byId = new Map<string, number>(things.map(({ id }, place) => [id, place]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a - b);
}

/** Reads the file back: the facets of an entry, by ids. */
export function facetsReader(file: FacetsFile, entries: readonly Entry[]): (entry: Entry) => Facets {
  const ids = (kind: SearchKind) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const [goals, sources, destinations] = [ids('goal'), ids('source'), ids('destination')];
  const named = (from: readonly string[], numbers: readonly number[] = []) => numbers.flatMap((n) => from[n] ?? []);
  return ({ kind, number }) => {
    const combination = file.combinations[file.of[kind]?.[number] ?? -1];
    return {
      goals: named(goals, combination?.[0]),
      sources: named(sources, combination?.[1]),
      destinations: named(destinations, combination?.[2]),
    };
  };
}
