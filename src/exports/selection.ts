// What an export holds: some events of the catalog, each with its properties resolved. It is made from the catalog as
// programs read it, so that a build, the command line and a browser with `/catalog.json` at hand write the same bytes.

import type { DeclaredFields, StatedField } from '../catalog/facts.ts';
import { apart, held } from '../catalog/lookup.ts';
import type { PackedMembers } from './archive/members.ts';
import { aroundOf, type Around } from './around.ts';
import type { CatalogJson } from './catalog-json.ts';
import { counterpartsOf, type NamedElsewhere } from './mapping/counterparts.ts';
import { ownFields, plainly, planProperty, type PlanProperty } from './selection/property.ts';
import type { EventEntry, GoalEntry, PropertyEntry, UseCaseEntry } from './entry.ts';

export type { PlanProperty } from './selection/property.ts';

export interface Selection {
  /** Names the plan in files and identifiers: `catalog`, or the id of a goal, use case or event. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** The page it was made from. */
  readonly url: string;
  /** The name and version of the catalog: `Use Cases Reference 1.0`. */
  readonly origin: string;
  /** ISO date of the catalog. */
  readonly updated: string;
  readonly events: readonly PlanEvent[];
  /** Properties that no event carries; none where less than the whole catalog is exported. */
  readonly uncarried: readonly PlanProperty[];
  /** What need not be written anew of the texts of events, if a build knows. */
  readonly kept?: KeptTexts | undefined;
  /** What need not be packed anew of an archive. */
  readonly packed?: PackedMembers | undefined;
}

/** The text of each event in a file, all of them in a row behind `head`. A text hangs on its event, the head and the ids of
 * the events. */
export type KeptTexts = (
  file: { readonly path: string; readonly head: string; readonly between: string },
  events: readonly PlanEvent[],
  textOf: (event: PlanEvent) => string,
) => readonly string[];

export interface PlanEvent extends Around {
  readonly id: string;
  readonly name: string;
  readonly call: EventEntry['call'];
  readonly summary: string;
  readonly url: string;
  readonly properties: readonly PlanProperty[];
  readonly additionalProperties?: boolean | undefined;
  readonly status?: EventEntry['status'];
  /** The name of the event that is sent instead. */
  readonly replacedBy?: string | undefined;
  /** What others call it; absent where that is not stated. */
  readonly as?: readonly NamedElsewhere[] | undefined;
  /** Names of the use cases that need it. */
  readonly useCases: readonly string[];
  /** Of the company's own; absent where there are none. */
  readonly fields?: readonly StatedField[] | undefined;
}

/** What a plan can be made of, beside the whole catalog. */
export type ScopeKind = 'goal' | 'use-case' | 'event';

type Scope = Pick<Selection, 'id' | 'name' | 'summary' | 'url'>;

/** The events of a scope, in catalog order; an id that the catalog does not have is passed over. */
export function selectEvents(catalog: CatalogJson, ids: Iterable<string>, scope: Scope): Selection {
  const { events, resolve } = indexOf(catalog);
  const wanted = [...new Set(ids)].flatMap((id) => events.get(id) ?? []);
  return {
    ...scope,
    origin: `${String(catalog.site['name'])} ${String(catalog.site['version'])}`,
    updated: String(catalog.site['updated']),
    events: wanted.sort((a, b) => a.place - b.place).map(({ event }) => resolve(event)),
    uncarried: [],
  };
}

/** The whole catalog. */
export function selectAll(catalog: CatalogJson): Selection {
  const { name, tagline, url } = catalog.site;
  const scope = { id: 'catalog', name: String(name), summary: String(tagline), url: String(url) };
  const declared = declaredIn(catalog);
  const ids = catalog.events.map(({ id }) => id);
  return {
    ...selectEvents(catalog, ids, scope),
    uncarried: catalog.properties
      .filter(({ events }) => events.length === 0)
      .map((property) => planProperty(property, plainly(property), declared)),
  };
}

/** What one goal, use case or event needs; nothing if the catalog does not have it. */
export function selectFor(catalog: CatalogJson, kind: ScopeKind, id: string): Selection | undefined {
  const { goals, useCases, events } = indexOf(catalog);
  switch (kind) {
    case 'goal': {
      const goal = goals.get(id);
      return goal && selectEvents(catalog, goal.events, goal);
    }
    case 'use-case': {
      const useCase = useCases.get(id);
      return useCase && selectEvents(catalog, useCase.events, useCase);
    }
    case 'event': {
      const event = events.get(id)?.event;
      return event && selectEvents(catalog, [id], event);
    }
  }
}

interface Index {
  readonly goals: ReadonlyMap<string, GoalEntry>;
  readonly useCases: ReadonlyMap<string, UseCaseEntry>;
  /** With the place of each in the catalog. */
  readonly events: ReadonlyMap<string, { readonly event: EventEntry; readonly place: number }>;
  readonly resolve: (event: EventEntry) => PlanEvent;
}

const indexOf = held((catalog: CatalogJson): Index => ({
  goals: new Map(catalog.goals.map((goal) => [goal.id, goal])),
  useCases: new Map(catalog.useCases.map((useCase) => [useCase.id, useCase])),
  events: new Map(catalog.events.map((event, place) => [event.id, { event, place }])),
  resolve: resolver(catalog),
}));

function resolver(catalog: CatalogJson): (event: EventEntry) => PlanEvent {
  const properties = new Map<string, PropertyEntry>(catalog.properties.map((property) => [property.id, property]));
  const events = new Map<string, EventEntry>(catalog.events.map((event) => [event.id, event]));
  const useCases = new Map<string, UseCaseEntry>(catalog.useCases.map((useCase) => [useCase.id, useCase]));
  const declared = declaredIn(catalog);
  const plain = new Map<PropertyEntry, () => PlanProperty>();
  /** One for all events that say nothing of it. */
  const planned = (property: PropertyEntry, carried: EventEntry['propertyDetails'][number]): PlanProperty => {
    const isPlain = carried.stated.length === 0 && carried.group === undefined;
    const { property: _id, ownMeaning: _own, stated: _stated, url: _url, ...resolved } = carried;
    const one = (isPlain ? plain.get(property) : undefined) ?? apart(() => planProperty(property, resolved, declared));
    if (isPlain) plain.set(property, one);
    return one();
  };
  return held(({ id, name, call, summary, url, propertyDetails, ...event }) => ({
    id,
    name,
    call,
    summary,
    url,
    properties: propertyDetails.flatMap((carried) => {
      const property = properties.get(carried.property);
      return property ? [planned(property, carried)] : [];
    }),
    ...(event.additionalProperties !== undefined && { additionalProperties: event.additionalProperties }),
    ...(event.status !== undefined && { status: event.status }),
    ...(event.as !== undefined && { as: counterpartsOf(event.as, propertyDetails, catalog.vendors) }),
    ...(event.replacedBy !== undefined && { replacedBy: events.get(event.replacedBy)?.name }),
    useCases: event.useCases.map((useCase) => useCases.get(useCase)?.name ?? useCase),
    ...aroundOf(event, catalog),
    ...ownFields(event, declared),
  }));
}

const declaredIn = ({ site }: CatalogJson): DeclaredFields => (site['fields'] ?? {}) as DeclaredFields; // by the schema of the file
