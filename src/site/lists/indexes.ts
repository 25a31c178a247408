// The rows of the index pages.

import { ALL_KINDS } from '../../catalog/kinds.ts';
import { everything, thingsOf } from '../../catalog/lookup.ts';
import type { Catalog, DestinationType, Kind, SourceType } from '../../catalog/model.ts';
import { type IndexEntry, indexParts } from './alphabet.ts';
import { counted } from '../../words/numbers.ts';
import { folderOf, thingUrl } from '../urls.ts';
import { typeText } from '../../words/types.ts';

export const useCaseEntries = ({ useCases }: Pick<Catalog, 'useCases'>): readonly IndexEntry[] =>
  useCases.map(({ kind, id, name, summary, events, placements }) => ({
    kind,
    name,
    url: thingUrl(kind, id),
    summary,
    facts: `${counted(events.length, 'event')}, ${counted(placements.length, 'goal')}`,
  }));

export const eventEntries = ({ events }: Pick<Catalog, 'events'>): readonly IndexEntry[] =>
  events.map(({ kind, id, name, summary, properties, useCases }) => ({
    kind,
    name,
    url: thingUrl(kind, id),
    summary,
    facts: `${counted(useCases.length, 'use case')}, ${counted(properties.length, 'property')}`,
  }));

export const propertyEntries = ({ properties }: Pick<Catalog, 'properties'>): readonly IndexEntry[] =>
  properties.map((property) => ({
    kind: property.kind,
    name: property.name,
    url: thingUrl(property.kind, property.id),
    summary: property.summary,
    facts: `${typeText(property)}, ${counted(property.events.length, 'event')}`,
  }));

export const connectionEntries = (connections: readonly (SourceType | DestinationType)[]): readonly IndexEntry[] =>
  connections.map(({ kind, id, name, summary, useCases }) => ({
    kind,
    name,
    url: thingUrl(kind, id),
    summary,
    facts: counted(useCases.length, 'use case'),
  }));

/** The index of a kind; goals, sources and destinations are few and have pages of their own making. */
export const INDEXES = {
  'use-case': useCaseEntries,
  event: eventEntries,
  property: propertyEntries,
} as const satisfies Partial<Record<Kind, (catalog: Catalog) => readonly IndexEntry[]>>;

/** The most names that one page lists. */
const MOST_NAMES = 500;

/** How many things there are of each kind. */
export function indexSizes(catalog: Catalog): readonly { readonly kind: Kind; readonly number: number }[] {
  return ALL_KINDS.map((kind) => ({ kind, number: thingsOf(catalog, kind).length })).filter(({ number }) => number > 0);
}

/** Whether all names of the catalog are one page. */
export function isOneIndex(catalog: Catalog): boolean {
  return indexSizes(catalog).reduce((sum, { number }) => sum + number, 0) <= MOST_NAMES;
}

/** Every name of the catalog with its kind and page. */
export function allNames(
  catalog: Catalog,
): readonly { readonly name: string; readonly url: string; readonly kind: Kind }[] {
  return everything(catalog).map(({ kind, id, name }) => ({
    name,
    kind,
    url: thingUrl(kind, id),
  }));
}

/** The parts of the indexes that are too long for one page. */
export function indexPartPaths(catalog: Catalog) {
  return LETTERED.flatMap((kind) =>
    indexParts(INDEXES[kind](catalog)).map((part) => ({
      params: { folder: folderOf(kind), part: part.slug },
      props: { kind, part },
    })),
  );
}

const LETTERED = ['use-case', 'event', 'property'] as const;
