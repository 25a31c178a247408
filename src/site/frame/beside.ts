// What stands beside the page of a thing in the left column. Bounded: no list here grows with the catalog.

import { KINDS } from '../../catalog/kinds.ts';
import { areaOf, held, thingsOf, type Lookup } from '../../catalog/lookup.ts';
import type {
  Event,
  EventId,
  Goal,
  GoalId,
  Kind,
  Property,
  Thing,
  ThingOf,
  UseCase,
  UseCaseId,
} from '../../catalog/model.ts';
import { byName } from '../../words/spelling/by-name.ts';
import { indexUrl, thingUrl } from '../urls.ts';
import type { NavigationItem, NavigationSection } from './navigation.ts';

/** The most links a section shows; the rest are behind its last one. */
const MOST = 30;

interface Here {
  readonly goals: ReadonlySet<GoalId>;
  readonly goal?: GoalId;
  readonly useCase?: UseCaseId;
}

const CONNECTIONS: readonly Kind[] = ['source', 'destination'];

/** The goals with this one open. */
export function goalNavigation(lookup: Lookup, goal: Goal): readonly NavigationSection[] {
  return [goalsAround(lookup, { goals: new Set([goal.id]), goal: goal.id })];
}

/** The goals, the first that this use case serves open; the others it serves show the use case alone. */
export function useCaseNavigation(lookup: Lookup, useCase: UseCase): readonly NavigationSection[] {
  const goals = new Set(useCase.placements.map(({ goal }) => goal));
  return [goalsAround(lookup, { goals, useCase: useCase.id })];
}

/** The events beside this one, and the use cases that need it. */
export function eventNavigation(lookup: Lookup, event: Event): readonly NavigationSection[] {
  return [eventsBeside(lookup, event), useCasesSection(lookup, event.useCases)];
}

/** The events that carry this property. */
export function propertyNavigation(lookup: Lookup, property: Property): readonly NavigationSection[] {
  return [eventsSection(lookup, 'Used in', property.events, '#_events')];
}

/** The things of its kind beside this one: for an area, those of the same parent. */
export function siblingsOf(thing: Thing, { catalog }: Lookup): readonly NavigationSection[] {
  const kinds: readonly Kind[] = CONNECTIONS.includes(thing.kind) ? CONNECTIONS : [thing.kind];
  return kinds.map((kind) => {
    const all = thingsOf(catalog, kind).filter((one) => thing.kind !== 'area' || areaOf(one) === areaOf(thing));
    const items = around(all, thing).map((one) => ({
      name: one.name,
      url: thingUrl(kind, one.id),
      current: one === thing,
    }));
    return { title: KINDS[kind].titles, kind, items: withRest(items, all.length, indexUrl(kind), KINDS[kind].nouns) };
  });
}

/** Those of the same area; else those that share its use cases, where there are too many to show all; else those around its name. */
function eventsBeside(lookup: Lookup, event: Event): NavigationSection {
  const area = event.area === undefined ? undefined : lookup.area(event.area);
  if (area) {
    return eventsSection(lookup, area.name, eventsOfArea(area), thingUrl('area', area.id), event.id);
  }
  const { events } = lookup.catalog;
  const near = [event.id, ...event.companions.map(({ event: id }) => id)];
  const ids = events.length <= MOST ? events.map(({ id }) => id) : near.length > 1 ? near : byNameAround(event, events);
  return eventsSection(lookup, KINDS.event.titles, ids, indexUrl('event'), event.id, events.length);
}

const eventsOfArea = held(
  ({ namedBy }: ThingOf<'area'>): readonly EventId[] =>
    namedBy.flatMap(({ fact, kind, id }) => (fact === 'area' && kind === 'event' ? [id as EventId] : [])), // of its kind
);

const fromAToZ = held((events: readonly Event[]) => {
  const ids = events.toSorted((a, b) => byName.compare(a.name, b.name)).map(({ id }) => id);
  return { ids, places: new Map(ids.map((id, place) => [id, place])) };
});

function byNameAround({ id }: Event, events: readonly Event[]): readonly EventId[] {
  const { ids, places } = fromAToZ(events);
  return windowAt(ids, places.get(id));
}

function goalsAround(lookup: Lookup, here: Here): NavigationSection {
  const items = lookup.catalog.goals.map((goal) => ({
    name: goal.name,
    url: thingUrl('goal', goal.id),
    current: goal.id === here.goal,
    items: here.goals.has(goal.id) ? useCasesOf(lookup, goal, here) : [],
  }));
  return { title: 'Goals', kind: 'goal', items: bounded(items, indexUrl('goal'), 'goals') };
}

function useCasesOf(lookup: Lookup, goal: Goal, { goals, useCase: current }: Here): readonly NavigationItem[] {
  const [open] = goals;
  const shown = current && goal.id !== open ? [current] : goal.useCases;
  const items = shown.map((id) => ({
    name: lookup.useCase(id).name,
    url: thingUrl('use-case', id),
    current: id === current,
  }));
  return bounded(items, thingUrl('goal', goal.id), 'use cases');
}

function useCasesSection(lookup: Lookup, ids: readonly UseCaseId[]): NavigationSection {
  const items = ids.map((id) => ({ name: lookup.useCase(id).name, url: thingUrl('use-case', id) }));
  return { title: 'Use cases that need it', kind: 'use-case', items: bounded(items, '#_where-used', 'use cases') };
}

function eventsSection(
  lookup: Lookup,
  title: string,
  ids: readonly EventId[],
  restUrl: string,
  current?: EventId,
  all = ids.length,
): NavigationSection {
  const items = around(ids, current).map((id) => ({
    name: lookup.event(id).name,
    url: thingUrl('event', id),
    current: id === current,
  }));
  return { title, kind: 'event', items: withRest(items, all, restUrl, 'events') };
}

/** As many as a section shows, this one among them. */
function around<T>(all: readonly T[], current?: T): readonly T[] {
  return windowAt(all, current === undefined ? 0 : all.indexOf(current));
}

function windowAt<T>(all: readonly T[], at = 0): readonly T[] {
  const first = Math.max(0, Math.min(at - MOST / 2, all.length - MOST));
  return all.slice(first, first + MOST);
}

function withRest(
  items: readonly NavigationItem[],
  length: number,
  restUrl: string,
  nouns: string,
): readonly NavigationItem[] {
  return items.length === length ? items : [...items, { name: `All ${length} ${nouns}`, url: restUrl }];
}

function bounded(items: readonly NavigationItem[], restUrl: string, nouns: string): readonly NavigationItem[] {
  return withRest(items.slice(0, MOST), items.length, restUrl, nouns);
}
