// `/catalog.json`: the whole catalog for other programs. Fields may be added; those that stand stay, or `formatVersion`
// grows.

import type { Catalog } from '../catalog/model.ts';
import { siteUrl } from '../site/urls.ts';
import { connectionEntry, eventEntry, goalEntry, propertyEntry, useCaseEntry } from './entry.ts';
import type { Address, ConnectionEntry, EventEntry, GoalEntry, PropertyEntry, UseCaseEntry } from './entry.ts';

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

/** Plain data for `JSON.stringify`. Every `url` is a path that begins with the base path, such as
 * `/docs/events/order-completed/`, unless `address` makes something else of it. */
export function catalogJson(catalog: Catalog, address: Address = (path) => path): CatalogJson {
  const { name, tagline, description, version, updated, source } = catalog.site;
  return {
    formatVersion: 1,
    site: { name, tagline, description, version, updated, url: address(siteUrl()), ...(source && { source }) },
    goals: catalog.goals.map((goal) => goalEntry(goal, address)),
    useCases: catalog.useCases.map((useCase) => useCaseEntry(useCase, address)),
    events: catalog.events.map((event) => eventEntry(event, address)),
    properties: catalog.properties.map((property) => propertyEntry(property, address)),
    sources: catalog.sources.map((source) => connectionEntry(source, address)),
    destinations: catalog.destinations.map((destination) => connectionEntry(destination, address)),
  };
}
