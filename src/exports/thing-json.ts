// `index.json` beside a page: the entry of `/catalog.json`, with the things it refers to named.

import { KINDS } from '../catalog/kinds.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Kind, PlainThing, Thing } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly url: string;
}

type ThingJson = Entry & {
  readonly formatVersion: 1;
  readonly kind: Kind;
  /** Everything the entry refers to by id, by kind; kinds it does not refer to are left out. */
  readonly named: Readonly<Record<string, readonly Named[]>>;
};

/** Plain data for `JSON.stringify`. */
export function thingJson(thing: Thing, lookup: Lookup, addresses: Addresses): ThingJson {
  const named = Object.entries(neighbours(thing, lookup))
    .filter(([, things]) => things.length > 0)
    .map(([key, things]) => [key, things.map((one) => namedOf(one, addresses))] as const);
  return { formatVersion: 1, kind: thing.kind, ...entryOf(thing, addresses), named: Object.fromEntries(named) };
}

function namedOf({ kind, id, name, summary }: Thing, addresses: Addresses): Named {
  return { id, name, summary, url: addresses.thing(kind, id) };
}

function neighbours(thing: Thing, lookup: Lookup): Readonly<Record<string, readonly Thing[]>> {
  const { goal, useCase, event, property, source, destination } = lookup;
  const goalsOf = (placements: readonly { readonly goal: Parameters<typeof goal>[0] }[]) =>
    [...new Set(placements.map((one) => one.goal))].map(goal);
  switch (thing.kind) {
    case 'goal':
      return {
        useCases: thing.useCases.map(useCase),
        events: thing.events.map((one) => event(one.event)),
        properties: thing.properties.map(property),
        sources: thing.sources.map(source),
        destinations: thing.destinations.map(destination),
      };
    case 'use-case':
      return {
        goals: goalsOf(thing.placements),
        useCases: thing.related.map((one) => useCase(one.useCase)),
        events: thing.events.map((one) => event(one.event)),
        properties: thing.properties.map(property),
        sources: thing.sources.map((one) => source(one.source)),
        destinations: thing.destinations.map((one) => destination(one.destination)),
      };
    case 'event':
      return {
        goals: thing.goals.map(goal),
        useCases: thing.useCases.map(useCase),
        events: thing.companions.map((one) => event(one.event)),
        properties: thing.properties.map((one) => property(one.property)),
      };
    case 'property':
      return { useCases: thing.useCases.map(useCase), events: thing.events.map(event) };
    case 'source':
    case 'destination':
      return { goals: goalsOf(thing.placements), useCases: thing.useCases.map(useCase) };
    default:
      return namedBy(thing, lookup);
  }
}

/** What names a thing of a kind without a shape of its own. */
function namedBy(thing: PlainThing<Kind>, lookup: Lookup): Readonly<Record<string, readonly Thing[]>> {
  const things = thing.namedBy.flatMap(({ kind, id }) => lookup.find(kind, id) ?? []);
  return Object.fromEntries(Map.groupBy(new Set(things), ({ kind }) => KINDS[kind].list));
}
