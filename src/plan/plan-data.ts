// What the plan needs of the catalog, as short JSON: things are named by their index, and every list is a plain array.

import { parseAddress } from '../catalog/addresses/address.ts';
import type { Catalog, Event, EventId, Property } from '../catalog/model.ts';
import { isPersonal } from '../catalog/privacy/personal.ts';
import { typeText } from '../words/types.ts';
import { toLiveSteps } from './live.ts';

/** Written once at build time, read by the page. Numbers are indexes into the list of the thing they name. */
export interface PlanData {
  readonly format: 1;
  readonly goals: readonly NameRow[];
  /** With the events to send: for one that is deprecated, that which replaces it. */
  readonly useCases: readonly (readonly [id: string, name: string, events: readonly number[]])[];
  /** Every use case × goal, by goal, in catalog order. */
  readonly placements: readonly PlacementRow[];
  readonly events: readonly EventRow[];
  /** Deprecated events, where there are any. */
  readonly deprecated?: readonly number[];
  /** Events that are stated as live, where there are any; `liveIn` reads it. */
  readonly live?: readonly number[];
  readonly properties: readonly PropertyRow[];
  readonly sources: readonly NameRow[];
  readonly destinations: readonly NameRow[];
  /** Renamed things, as `kind/old-id` and the id they have now: of a goal, use-case, event or property. */
  readonly moved: Readonly<Record<string, string>>;
  /** Functions of the company's own that send events, where any are named. */
  readonly calls?: readonly string[];
}

type NameRow = readonly [id: string, name: string];

type Placed = readonly [goal: number, useCase: number, ...unknown[]];

type PlacementRow = readonly [
  goal: number,
  useCase: number,
  sources: readonly number[],
  destinations: readonly number[],
];

/** `personal` is 1 where the value is personal data; the key as sent stands there where it is not the id. */
type PropertyRow = readonly [id: string, type: string, personal: 0 | 1, key?: string];

type EventRow = readonly [
  id: string,
  name: string,
  call: string,
  properties: readonly number[],
  aliases: readonly string[],
  synonyms: readonly string[],
  /** Those of the properties that are always sent with it, where there are any. */
  required?: readonly number[],
];

/** What of it codes are made from: the ids, and the goal and use case of every placement. */
export type PlanNames = Readonly<Record<'goals' | 'useCases' | 'events' | 'properties', readonly Identified[]>> & {
  readonly placements: readonly Placed[];
  readonly moved: PlanData['moved'];
};

type Identified = readonly [id: string, ...unknown[]];

export function toPlanNames(catalog: Catalog): PlanNames {
  const goals = indexesOf(catalog.goals);
  const placements = catalog.useCases.flatMap((useCase, index) =>
    useCase.placements.map(({ goal }) => [goals(goal), index] as const),
  );
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => [id] as const);
  return {
    goals: ids(catalog.goals),
    useCases: ids(catalog.useCases),
    events: ids(catalog.events),
    properties: ids(catalog.properties),
    placements: inGoalOrder(catalog, placements),
    moved: movedIn(catalog),
  };
}

export function toPlanData(catalog: Catalog): PlanData {
  const goals = indexesOf(catalog.goals);
  const useCases = indexesOf(catalog.useCases);
  const events = indexesOf(catalog.events);
  const properties = indexesOf(catalog.properties);
  const sources = indexesOf(catalog.sources);
  const destinations = indexesOf(catalog.destinations);
  const deprecated = catalog.events.filter(isDeprecated).map(({ id }) => events(id));
  const live = toLiveSteps(catalog.events);
  const byId = new Map(catalog.events.map((event) => [event.id, event]));
  const toSend = (id: EventId): EventId => {
    const event = byId.get(id);
    return event?.replacedBy !== undefined && isDeprecated(event) ? toSend(event.replacedBy) : id;
  };
  const placements = catalog.useCases.flatMap((useCase) =>
    useCase.placements.map((placement): PlacementRow => {
      const { goal } = placement;
      return [
        goals(goal),
        useCases(useCase.id),
        placement.sources.map(sources),
        placement.destinations.map(destinations),
      ];
    }),
  );
  return {
    format: 1,
    goals: catalog.goals.map(toNameRow),
    useCases: catalog.useCases.map((useCase) => [
      useCase.id,
      useCase.name,
      [...new Set(useCase.events.map(({ event }) => events(toSend(event))))],
    ]),
    placements: inGoalOrder(catalog, placements),
    events: catalog.events.map((event) => toEventRow(event, properties)),
    ...(deprecated.length > 0 && { deprecated }),
    ...(live.length > 0 && { live }),
    properties: catalog.properties.map(toPropertyRow),
    sources: catalog.sources.map(toNameRow),
    destinations: catalog.destinations.map(toNameRow),
    moved: movedIn(catalog),
    ...(catalog.site.calls && { calls: catalog.site.calls }),
  };
}

const isDeprecated = ({ status }: Event): boolean => status === 'deprecated';

function toEventRow(event: Event, indexOf: (id: string) => number): EventRow {
  const { id, name, call, aliases, synonyms } = event;
  const keys = event.properties.map(({ property }) => indexOf(property));
  const required = keys.filter((_, at) => event.properties[at]?.required === true);
  const row = [id, name, call, keys, aliases, synonyms] as const;
  return required.length > 0 ? [...row, required] : row;
}

function toPropertyRow(property: Property): PropertyRow {
  const { id, name } = property;
  const row = [id, typeText(property), isPersonal(property) ? 1 : 0] as const;
  return name === id ? row : [...row, name];
}

/** The key of a property as sent. */
export function keyOf([id, , , key]: PropertyRow): string {
  return key ?? id;
}

function inGoalOrder<Row extends Placed>(catalog: Catalog, placements: readonly Row[]): Row[] {
  const places = new Map(
    catalog.goals.flatMap(({ useCases }, goal) => useCases.map((id, at) => [`${goal} ${id}`, at])),
  );
  const placeOf = ([goal, useCase]: Placed): number => places.get(`${goal} ${catalog.useCases[useCase]?.id}`) ?? 0;
  return placements.toSorted((a, b) => a[0] - b[0] || placeOf(a) - placeOf(b));
}

function movedIn({ moves }: Catalog): PlanData['moved'] {
  const entries = moves.pages.flatMap(({ from, to }) => {
    const [old, now] = [parseAddress(from)?.thing, parseAddress(to)?.thing];
    return old && now?.kind === old.kind ? [[`${old.kind}/${old.id}`, now.id] as const] : [];
  });
  return Object.fromEntries(entries);
}

function toNameRow({ id, name }: { readonly id: string; readonly name: string }): NameRow {
  return [id, name];
}

function indexesOf(things: readonly { readonly id: string }[]): (id: string) => number {
  const indexes = new Map(things.map(({ id }, index) => [id, index]));
  return (id) => {
    const index = indexes.get(id);
    if (index === undefined) throw new Error(`The catalog has no "${id}".`);
    return index;
  };
}
