import { namedInFacts } from './facts.ts';
import { KINDS } from './kinds.ts';
import type { Kind, ListOf } from './kinds.ts';
import type { IdOf, Thing } from './model.ts';

/** Ids by the list of their kind, each once; a kind of which nothing is named is left out. */
export type References = { readonly [K in Kind as ListOf<K>]?: readonly IdOf<K>[] };

/** What a thing names itself. What follows from others, such as the goals of an event, is not among it. */
export function referencesOf(thing: Thing): References {
  const named = new Map<string, Set<string>>();
  for (const [list, ids] of [...Object.entries<readonly string[]>(shapedReferencesOf(thing)), ...statedBy(thing)]) {
    if (ids.length > 0) named.set(list, new Set([...(named.get(list) ?? []), ...ids]));
  }
  return Object.fromEntries([...named].map(([list, ids]) => [list, [...ids]])); // ids as the model has them
}

/** Those in parts that have a shape of their own. */
function shapedReferencesOf(thing: Thing): References {
  switch (thing.kind) {
    case 'goal':
      return { useCases: thing.useCases };
    case 'use-case':
      return {
        goals: thing.placements.map(({ goal }) => goal),
        events: thing.events.map(({ event }) => event),
        sources: thing.sources.map(({ source }) => source),
        destinations: thing.destinations.map(({ destination }) => destination),
      };
    case 'event':
      return {
        properties: thing.properties.flatMap(({ property, group }) => (group ? [] : [property])),
        groups: thing.properties.flatMap(({ group }) => group ?? []),
        sources: thing.sources.map(({ source }) => source),
        destinations: thing.destinations.map(({ destination }) => destination),
      };
    case 'group':
      return { properties: thing.properties.map(({ property }) => property) };
    default:
      return {};
  }
}

/** Those in simple facts. */
function statedBy(thing: Thing): readonly (readonly [list: string, ids: readonly string[]])[] {
  return namedInFacts(thing.kind, thing).map(({ kind, id }) => [KINDS[kind].list, [id]] as const);
}
