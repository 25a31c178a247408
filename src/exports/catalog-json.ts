// `/catalog.json`: the whole catalog for other programs. Fields may be added; those that stand stay, or `formatVersion`
// grows.

import type { Catalog } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';
import { connectionEntry, eventEntry, goalEntry, propertyEntry, useCaseEntry } from './entry.ts';
import type { ConnectionEntry, EventEntry, GoalEntry, PropertyEntry, UseCaseEntry } from './entry.ts';

export interface CatalogJson {
  readonly formatVersion: 1;
  readonly site: Readonly<Record<string, unknown>>;
  readonly goals: readonly GoalEntry[];
  readonly useCases: readonly UseCaseEntry[];
  readonly events: readonly EventEntry[];
  readonly properties: readonly PropertyEntry[];
  readonly sources: readonly ConnectionEntry[];
  readonly destinations: readonly ConnectionEntry[];
}

/** Plain data for `JSON.stringify`. */
export function catalogJson(catalog: Catalog, addresses: Addresses): CatalogJson {
  const { name, tagline, description, version, updated, source } = catalog.site;
  return {
    formatVersion: 1,
    site: { name, tagline, description, version, updated, url: addresses.path(''), ...(source && { source }) },
    goals: catalog.goals.map((goal) => goalEntry(goal, addresses)),
    useCases: catalog.useCases.map((useCase) => useCaseEntry(useCase, addresses)),
    events: catalog.events.map((event) => eventEntry(event, addresses)),
    properties: catalog.properties.map((property) => propertyEntry(property, addresses)),
    sources: catalog.sources.map((source) => connectionEntry(source, addresses)),
    destinations: catalog.destinations.map((destination) => connectionEntry(destination, addresses)),
  };
}
