import { ALL_KINDS, KINDS } from '../catalog/kinds.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Event, Kind } from '../catalog/model.ts';
import type { Naming } from '../catalog/named-by.ts';
import { carriedNoun } from '../words/events/calls.ts';
import { plural } from '../words/numbers.ts';

export interface Fact {
  readonly number: number;
  readonly noun: string;
  /** Words before the number. */
  readonly before?: string | undefined;
  /** Words behind the noun. */
  readonly after?: string | undefined;
  readonly url?: string | undefined;
  /** Whose mark stands before it. */
  readonly kind?: Kind | undefined;
}

/** A number with its noun, and where its list stands: `fact(2, 'event', '#_events')`. */
export function fact(number: number, noun: string, url?: string, before?: string): Fact {
  const kind = ALL_KINDS.find((each) => KINDS[each].noun === noun);
  return { number, noun: plural(number, noun), url, before, kind };
}

/** What an event has, in numbers, and how far it reaches: where it says that it goes, else where its use cases lead. */
export function eventFacts(event: Event, lookup: Lookup): readonly Fact[] {
  const { call, properties, useCases, goals, notes, destinations } = event;
  const led = useCases.flatMap((id) => lookup.useCase(id).destinations.map(({ destination }) => destination));
  const reached = new Set(destinations.length > 0 ? destinations.map(({ destination }) => destination) : led);
  return [
    { ...fact(properties.length, carriedNoun(call), '#_properties'), kind: 'property' },
    fact(useCases.length, 'use case', '#_where-used', 'feeds'),
    fact(goals.length, 'goal', '#_where-used', 'in'),
    fact(reached.size, 'destination', destinations.length > 0 ? '#_sent' : '#_where-used', 'reaches'),
    fact(notes.length, 'note', '#_notes'),
  ];
}

/** How many things of each kind name a thing, and where they stand. */
export function namingFacts(naming: readonly Naming[]): readonly Fact[] {
  return naming.flatMap(({ fact: key, things }) =>
    [...Map.groupBy(things, ({ kind }) => kind)].map(([kind, those]) =>
      fact(those.length, KINDS[kind].noun, `#_${key}`),
    ),
  );
}
