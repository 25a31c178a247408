// The rows of the index pages.

import type { Catalog, DestinationType, Kind, SourceType } from '../catalog/model.ts';
import type { IndexEntry } from './alphabet.ts';
import { count } from './format.ts';
import { thingUrl } from './urls.ts';
import { typeText } from './values.ts';

export const useCaseEntries = ({ useCases }: Catalog): readonly IndexEntry[] =>
  useCases.map(({ id, name, summary, events, placements }) => ({
    name,
    url: thingUrl('use-case', id),
    summary,
    facts: `${count(events.length, 'event')}, ${count(placements.length, 'goal')}`,
  }));

export const eventEntries = ({ events }: Catalog): readonly IndexEntry[] =>
  events.map(({ id, name, summary, properties, useCases }) => ({
    name,
    url: thingUrl('event', id),
    summary,
    facts: `${count(useCases.length, 'use case')}, ${count(properties.length, 'property')}`,
  }));

export const propertyEntries = ({ properties }: Catalog): readonly IndexEntry[] =>
  properties.map((property) => ({
    name: property.name,
    url: thingUrl('property', property.id),
    summary: property.summary,
    facts: `${typeText(property)}, ${count(property.events.length, 'event')}`,
  }));

export const connectionEntries = (connections: readonly (SourceType | DestinationType)[]): readonly IndexEntry[] =>
  connections.map(({ kind, id, name, summary, useCases }) => ({
    name,
    url: thingUrl(kind, id),
    summary,
    facts: count(useCases.length, 'use case'),
  }));

/** Every name of the catalog with its kind and page. */
export function allNames(
  catalog: Catalog,
): readonly { readonly name: string; readonly url: string; readonly kind: Kind }[] {
  const { goals, useCases, events, properties, sources, destinations } = catalog;
  return [...goals, ...useCases, ...events, ...properties, ...sources, ...destinations].map(({ kind, id, name }) => ({
    name,
    kind,
    url: thingUrl(kind, id),
  }));
}
