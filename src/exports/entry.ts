// One thing as the programs that read us see it: an object with its own facts, and ids for everything else.
// Keys keep the order written here, so that two builds of one catalog are equal byte for byte.

import type { DestinationType, Event, Goal, Property, SourceType, Thing, UseCase } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';

export type GoalEntry = ReturnType<typeof goalEntry>;
export type UseCaseEntry = ReturnType<typeof useCaseEntry>;
export type EventEntry = ReturnType<typeof eventEntry>;
export type PropertyEntry = ReturnType<typeof propertyEntry>;
export type ConnectionEntry = ReturnType<typeof connectionEntry>;
export type Entry = GoalEntry | UseCaseEntry | EventEntry | PropertyEntry | ConnectionEntry;

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
      return connectionEntry(thing, addresses);
  }
}

export function goalEntry(goal: Goal, addresses: Addresses) {
  return {
    ...shared(goal, addresses),
    useCases: goal.useCases,
    events: goal.events.map(({ event }) => event),
    properties: goal.properties,
    sources: goal.sources,
    destinations: goal.destinations,
    steps: goal.steps,
  };
}

export function useCaseEntry(useCase: UseCase, addresses: Addresses) {
  return {
    ...shared(useCase, addresses),
    audience: useCase.audience,
    events: useCase.events.map(({ event }) => event),
    reasons: useCase.events.filter(({ reason }) => reason !== ''),
    properties: useCase.properties,
    placements: useCase.placements.map(({ goal, sources, destinations }) => ({
      goal,
      sources,
      destinations,
      url: addresses.placement(useCase.id, goal),
    })),
    related: useCase.related,
  };
}

export function eventEntry(event: Event, addresses: Addresses) {
  return {
    ...shared(event, addresses),
    call: event.call,
    aliases: event.aliases,
    properties: event.properties.map(({ property }) => property),
    propertyDetails: event.properties.map(({ property, summary, example, ownMeaning }) => ({
      property,
      summary,
      ownMeaning,
      ...optional('example', example),
      url: addresses.row(event.id, property),
    })),
    ...optional('spec', event.spec),
    useCases: event.useCases,
    goals: event.goals,
    placements: event.placements,
    companions: event.companions,
  };
}

export function propertyEntry(property: Property, addresses: Addresses) {
  return {
    ...shared(property, addresses),
    type: property.type,
    ...optional('format', property.format),
    ...optional('example', property.example),
    basis: property.basis,
    personal: property.personal,
    constraints: property.constraints,
    ...optional('items', property.items),
    members: property.members,
    specs: property.specs,
    events: property.events,
    useCases: property.useCases,
  };
}

export function connectionEntry(connection: SourceType | DestinationType, addresses: Addresses) {
  return {
    ...shared(connection, addresses),
    examples: connection.examples,
    placements: connection.placements,
    useCases: connection.useCases,
  };
}

function shared({ kind, id, name, summary, description, synonyms, notes, file }: Thing, addresses: Addresses) {
  return { id, name, summary, description, url: addresses.thing(kind, id), synonyms, notes, file };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }); // a computed key widens to string
}
