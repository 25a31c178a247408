// A thing as one table, for a page that shows nothing else.

import { KINDS } from '../../catalog/kinds.ts';
import { carriersOf, type Lookup } from '../../catalog/lookup.ts';
import type {
  DestinationType,
  Event,
  Goal,
  Kind,
  PlainThing,
  Property,
  SourceType,
  Thing,
  UseCase,
} from '../../catalog/model.ts';
import { carriedTitle } from '../../words/events/calls.ts';
import { plainText } from '../../words/escapes/html.ts';
import { listed } from '../../words/lists.ts';
import { counted } from '../../words/numbers.ts';
import { typeText } from '../../words/types.ts';
import { SHOWN, shownEach } from '../../site/lists/long-lists.ts';
import { eventPropertyUrl, placementUrl, thingUrl } from '../../site/urls.ts';
import { exampleText } from '../../site/values.ts';
import { byGoal, placementsUnder } from '../../site/views.ts';

export interface Cell {
  readonly text: string;
  readonly url?: string;
  readonly code?: boolean;
}

export interface EmbedTable {
  readonly columns: readonly string[];
  /** The first cell heads its row. */
  readonly rows: readonly (readonly [Cell, ...Cell[]])[];
  /** "50 of 312 events", where there are more rows than one table should have. */
  readonly part?: string | undefined;
}

export function embedTable(thing: Thing, lookup: Lookup): EmbedTable {
  switch (thing.kind) {
    case 'goal':
      return goalTable(thing, lookup);
    case 'use-case':
      return useCaseTable(thing, lookup);
    case 'event':
      return eventTable(thing, lookup);
    case 'property':
      return propertyTable(thing, lookup);
    case 'source':
    case 'destination':
      return connectionTable(thing, lookup);
    default:
      return plainTable(thing, lookup);
  }
}

function plainTable(thing: Pick<PlainThing<Kind>, 'namedBy'>, lookup: Lookup): EmbedTable {
  const things = thing.namedBy.slice(0, SHOWN).flatMap(({ kind, id }) => lookup.find(kind, id) ?? []);
  return {
    columns: ['Name', 'Kind', 'What it is'],
    part: partOf(thing.namedBy.length, 'entry'),
    rows: things.map(({ kind, id, name, summary }) => [
      { text: name, url: thingUrl(kind, id) },
      { text: KINDS[kind].title },
      { text: plainText(summary) },
    ]),
  };
}

function goalTable(goal: Goal, lookup: Lookup): EmbedTable {
  return {
    columns: ['Use case', 'Events', 'Sources', 'Destinations'],
    part: partOf(goal.useCases.length, 'use case'),
    rows: placementsUnder(goal, goal.useCases.slice(0, SHOWN), lookup).map(
      ({ useCase, events, sources, destinations }) => [
        { text: useCase.name, url: placementUrl(useCase.id, goal.id) },
        { text: events.map(({ name }) => name).join(', ') },
        { text: sources.join(', ') },
        { text: destinations.join(', ') },
      ],
    ),
  };
}

function useCaseTable(useCase: UseCase, lookup: Lookup): EmbedTable {
  return {
    columns: ['Event', 'Why', 'Properties'],
    rows: useCase.events.map(({ event: id, reason }) => {
      const event = lookup.event(id);
      const keys = event.properties.map(({ property }) => property);
      return [
        { text: event.name, url: thingUrl('event', id) },
        { text: plainText(reason) },
        { text: keys.length === 0 ? 'none listed' : keys.join(', '), code: keys.length > 0 },
      ];
    }),
  };
}

function eventTable(event: Event, lookup: Lookup): EmbedTable {
  return {
    columns: [carriedTitle(event.call, 1), 'Type', 'Meaning', 'Example'],
    rows: event.properties.map(({ property: id, summary, example }) => [
      { text: id, url: eventPropertyUrl(event.id, id), code: true },
      { text: typeText(lookup.property(id)) },
      { text: plainText(summary) },
      { text: example === undefined ? '' : exampleText(example), code: true },
    ]),
  };
}

function propertyTable(property: Property, lookup: Lookup): EmbedTable {
  return {
    columns: ['Event', 'Meaning', 'Example'],
    part: partOf(property.events.length, 'event'),
    rows: carriersOf(property, lookup, SHOWN).map(({ event, carried }) => [
      { text: event.name, url: eventPropertyUrl(event.id, property.id) },
      { text: plainText(carried.summary) },
      { text: carried.example === undefined ? '' : exampleText(carried.example), code: true },
    ]),
  };
}

function connectionTable(connection: SourceType | DestinationType, lookup: Lookup): EmbedTable {
  const groups = byGoal(connection.placements, lookup);
  const most = connection.placements.length > SHOWN ? shownEach(groups.length) : Infinity;
  return {
    columns: ['Goal', 'Use cases'],
    rows: groups.map(({ goal, useCases }) => {
      const names = useCases.slice(0, most).map(({ name }) => name);
      const more = useCases.length > most ? [`${useCases.length - most} more`] : [];
      return [{ text: goal.name, url: thingUrl('goal', goal.id) }, { text: listed([...names, ...more]) }];
    }),
  };
}

function partOf(length: number, noun: string): string | undefined {
  return length > SHOWN ? `${SHOWN} of ${counted(length, noun)}` : undefined;
}
