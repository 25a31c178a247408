// One thing as the programs that read us see it: an object with its own facts, and ids for everything else.
// Keys keep the order written here, so that two builds of one catalog are equal byte for byte.

import type { DestinationType, Event, Goal, Property, SourceType, Thing, UseCase } from '../catalog/model.ts';
import { eventPropertyUrl, placementUrl, thingUrl } from '../site/urls.ts';

/** Turns a path under the site's root into the address to print. */
export type Address = (path: string) => string;

export type GoalEntry = ReturnType<typeof goalEntry>;
export type UseCaseEntry = ReturnType<typeof useCaseEntry>;
export type EventEntry = ReturnType<typeof eventEntry>;
export type PropertyEntry = ReturnType<typeof propertyEntry>;
export type ConnectionEntry = ReturnType<typeof connectionEntry>;
export type Entry = GoalEntry | UseCaseEntry | EventEntry | PropertyEntry | ConnectionEntry;

/** The entry of a thing in `/catalog.json`, whatever its kind. `address` is applied to every url. */
export function entryOf(thing: Thing, address: Address): Entry {
  switch (thing.kind) {
    case 'goal':
      return goalEntry(thing, address);
    case 'use-case':
      return useCaseEntry(thing, address);
    case 'event':
      return eventEntry(thing, address);
    case 'property':
      return propertyEntry(thing, address);
    case 'source':
    case 'destination':
      return connectionEntry(thing, address);
  }
}

export function goalEntry(goal: Goal, address: Address) {
  return {
    ...shared(goal, address),
    useCases: goal.useCases,
    events: goal.events.map(({ event }) => event),
    properties: goal.properties,
    sources: goal.sources,
    destinations: goal.destinations,
    steps: goal.steps,
  };
}

export function useCaseEntry(useCase: UseCase, address: Address) {
  return {
    ...shared(useCase, address),
    audience: useCase.audience,
    events: useCase.events.map(({ event }) => event),
    reasons: useCase.events.filter(({ reason }) => reason !== ''),
    properties: useCase.properties,
    placements: useCase.placements.map(({ goal, sources, destinations }) => ({
      goal,
      sources,
      destinations,
      url: address(placementUrl(useCase.id, goal)),
    })),
    related: useCase.related,
  };
}

export function eventEntry(event: Event, address: Address) {
  return {
    ...shared(event, address),
    call: event.call,
    aliases: event.aliases,
    properties: event.properties.map(({ property }) => property),
    propertyDetails: event.properties.map(({ property, summary, example, ownMeaning }) => ({
      property,
      summary,
      ownMeaning,
      ...optional('example', example),
      url: address(eventPropertyUrl(event.id, property)),
    })),
    ...optional('spec', event.spec),
    useCases: event.useCases,
    goals: event.goals,
    placements: event.placements,
    companions: event.companions,
  };
}

export function propertyEntry(property: Property, address: Address) {
  return {
    ...shared(property, address),
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

export function connectionEntry(connection: SourceType | DestinationType, address: Address) {
  return {
    ...shared(connection, address),
    examples: connection.examples,
    placements: connection.placements,
    useCases: connection.useCases,
  };
}

function shared({ kind, id, name, summary, description, synonyms, notes, file }: Thing, address: Address) {
  return { id, name, summary, description, url: address(thingUrl(kind, id)), synonyms, notes, file };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }); // a computed key widens to string
}
