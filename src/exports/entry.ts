// One thing as the programs that read us see it: an object with its own facts, and ids for everything else.
// Keys keep the order written here, so that two builds of one catalog are equal byte for byte.

import { pickFacts } from '../catalog/facts.ts';
import type { Kind } from '../catalog/kinds.ts';
import type { DestinationType, Event, Goal, Property, SourceType, Thing, ThingOf, UseCase } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';

type Head = 'kind' | 'id' | 'name' | 'summary' | 'description' | 'synonyms' | 'notes' | 'file';

export type GoalEntry = ReturnType<typeof goalEntry>;
export type UseCaseEntry = ReturnType<typeof useCaseEntry>;
export type EventEntry = ReturnType<typeof eventEntry>;
export type PropertyEntry = ReturnType<typeof propertyEntry>;
type PlainEntry<K extends Kind> = ReturnType<typeof head> & Omit<ThingOf<K>, Head>;

interface Shapes {
  readonly goal: GoalEntry;
  readonly 'use-case': UseCaseEntry;
  readonly event: EventEntry;
  readonly property: PropertyEntry;
}

export type EntryOf<K extends Kind> = K extends keyof Shapes ? Shapes[K] : PlainEntry<K>;
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** The entry of a thing in `/catalog.json`, whatever its kind. */
export function entryOf(thing: Thing, addresses: Addresses): Entry {
  switch (thing.kind) {
    case 'goal':
      return goalEntry(thing, addresses);
    case 'use-case':
      return useCaseEntry(thing, addresses);
    case 'event':
      return eventEntry(thing, addresses);
    case 'property':
      return propertyEntry(thing, addresses);
    case 'source':
    case 'destination':
      return connectionEntry(thing, addresses) as Entry; // of its kind
    default:
      return { ...head(thing, addresses), ...rest(thing) };
  }
}

function goalEntry(goal: Goal, addresses: Addresses) {
  const { useCases, events, ...own } = rest(goal);
  return {
    ...head(goal, addresses),
    ...pickFacts('goal', goal),
    useCases,
    events: events.map(({ event }) => event),
    ...own,
  };
}

function useCaseEntry(useCase: UseCase, addresses: Addresses) {
  const { events, properties, placements, related } = useCase;
  return {
    ...head(useCase, addresses),
    audience: '',
    ...pickFacts('use-case', useCase),
    events: events.map(({ event }) => event),
    reasons: events.filter(({ reason }) => reason !== ''),
    properties,
    placements: placements.map((placement) => ({ ...placement, url: addresses.placement(useCase.id, placement.goal) })),
    related,
  };
}

function eventEntry(event: Event, addresses: Addresses) {
  const { properties, sources, destinations, pictures, ...own } = rest(event);
  return {
    ...head(event, addresses),
    ...pickFacts('event', event),
    ...(pictures && {
      pictures: pictures.map(({ digest: _, ...picture }) => ({
        ...picture,
        url: addresses.picture(event.id, picture.file),
      })),
    }),
    properties: properties.map(({ property }) => property),
    propertyDetails: properties.map((carried) => ({ ...carried, url: addresses.row(event.id, carried.property) })),
    ...(sources.length > 0 && { sources }),
    ...(destinations.length > 0 && { destinations }),
    ...own,
  };
}

function connectionEntry(connection: SourceType | DestinationType, addresses: Addresses) {
  const { events, ...own } = rest(connection);
  return { ...head(connection, addresses), ...own, ...(events.length > 0 && { events }) };
}

function propertyEntry(property: Property, addresses: Addresses) {
  const { type, format, example, constraints = {}, items, members = [], ...own } = rest(property);
  return {
    ...head(property, addresses),
    type,
    ...optional('format', format),
    ...optional('example', example),
    ...own,
    constraints,
    ...(items && { items: { ...items, members: items.members ?? [] } }),
    members,
  };
}

function head({ kind, id, name, summary, description, synonyms, notes, file }: Thing, addresses: Addresses) {
  return { id, name, summary, description, url: addresses.thing(kind, id), synonyms, notes, file };
}

/** What stands in no head: passed on as it is. */
function rest<T extends Readonly<Record<Head, unknown>>>(thing: T): Omit<T, Head> {
  const { kind: _k, id: _i, name: _n, summary: _s, description: _d, synonyms: _y, notes: _o, file: _f, ...own } = thing;
  return own;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }); // a computed key widens to string
}
