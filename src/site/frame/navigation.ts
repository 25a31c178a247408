// What stands in the left column. Bounded: no list here grows with the catalog.

import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { hasMatrix, thingsOf, type Lookup } from '../../catalog/lookup.ts';
import { tagsOf } from '../../catalog/named-by.ts';
import { tellsOfPrivacy } from '../../catalog/privacy/personal.ts';
import type { Event, EventId, Goal, GoalId, Guide, Kind, Property, UseCase, UseCaseId } from '../../catalog/model.ts';
import { guideUrl, indexUrl, baseUrl, tagsUrl, thingUrl } from '../urls.ts';

interface NavigationItem {
  readonly name: string;
  readonly url: string;
  readonly current?: boolean;
  /** Shown under the item, one level in. */
  readonly items?: readonly NavigationItem[];
}

export interface NavigationSection {
  readonly title: string;
  readonly kind?: Kind;
  readonly items: readonly NavigationItem[];
}

/** The most links a section shows; the rest are behind its last one. */
const MOST = 30;

interface Here {
  readonly goals: ReadonlySet<GoalId>;
  readonly goal?: GoalId;
  readonly useCase?: UseCaseId;
}

const NOWHERE: Here = { goals: new Set() };

/** Kinds of which a section may list a part, so that their index is called "All …". */
const IN_PARTS: readonly Kind[] = ['use-case', 'event', 'property'];

const PLAN = { name: 'Plan', url: baseUrl('plan/'), counted: true } as const;
const MATRIX = { name: 'Matrix', url: baseUrl('matrix/') } as const;

/** Kinds that the head of every page leads to, in this order, where the catalog has any; the areas where it has no goals. */
const IN_HEAD: readonly Kind[] = ['goal', 'use-case', 'area', 'event', 'property', 'team'];
const ONLY_WITHOUT_GOALS: readonly Kind[] = ['area', 'team'];

interface HeaderLink {
  readonly name: string;
  readonly url: string;
  /** Whether it carries the number of what is planned. */
  readonly counted?: boolean;
}

export function headerLinks(lookup: Lookup): readonly HeaderLink[] {
  const { catalog } = lookup;
  return [
    ...headIndexes(lookup),
    ...(hasMatrix(catalog) ? [MATRIX] : []),
    ...(catalog.useCases.length > 0 ? [PLAN] : []),
  ];
}

/** The indexes that the catalog is entered by. */
export function headIndexes({ catalog }: Lookup): readonly HeaderLink[] {
  return IN_HEAD.filter((kind) => thingsOf(catalog, kind).length > 0)
    .filter((kind) => catalog.goals.length === 0 || !ONLY_WITHOUT_GOALS.includes(kind))
    .map((kind) => ({ name: KINDS[kind].titles, url: indexUrl(kind) }));
}

/** What there is of everything; the goals have a section of their own. */
export function everythingSection({ catalog }: Lookup, path: string): NavigationSection {
  const indexed = ALL_KINDS.filter((kind) => kind !== 'goal' && thingsOf(catalog, kind).length > 0);
  const items = [
    { name: 'Home', url: baseUrl() },
    ...(catalog.useCases.length > 0 ? [PLAN] : []),
    ...indexed.map((kind) => ({
      name: IN_PARTS.includes(kind) ? `All ${KINDS[kind].nouns}` : KINDS[kind].titles,
      url: indexUrl(kind),
    })),
    ...(tagsOf(catalog).length > 0 ? [{ name: 'Tags', url: tagsUrl() }] : []),
    ...(hasMatrix(catalog) ? [MATRIX] : []),
    ...(catalog.useCases.length > 0 ? [{ name: 'All on one page', url: baseUrl('reference/') }] : []),
    ...(tellsOfPrivacy(catalog) ? [{ name: 'Personal data', url: baseUrl('privacy/') }] : []),
    { name: 'Exports', url: baseUrl('exports/') },
    { name: 'Changes', url: baseUrl('changes/') },
  ];
  return { title: 'Everything', items: items.map((item) => ({ ...item, current: item.url === path })) };
}

export function guidesSection(guides: readonly Guide[], path: string): NavigationSection {
  const items = guides.map(({ title, slug }) => ({ name: title, url: guideUrl(slug) }));
  return { title: 'Guides', items: items.map((item) => ({ ...item, current: item.url === path })) };
}

/** The goals, none of them open. */
export function goalsSection(lookup: Lookup): NavigationSection {
  return goalsAround(lookup, NOWHERE);
}

/** The goals with this one open. */
export function goalNavigation(lookup: Lookup, goal: Goal): readonly NavigationSection[] {
  return [goalsAround(lookup, { goals: new Set([goal.id]), goal: goal.id })];
}

/** The goals, the first that this use case serves open; the others it serves show the use case alone. */
export function useCaseNavigation(lookup: Lookup, useCase: UseCase): readonly NavigationSection[] {
  const goals = new Set(useCase.placements.map(({ goal }) => goal));
  return [goalsAround(lookup, { goals, useCase: useCase.id })];
}

/** The use cases that need this event. */
export function eventNavigation(lookup: Lookup, event: Event): readonly NavigationSection[] {
  return [useCasesSection(lookup, event.useCases), goalsSection(lookup)];
}

/** The events that carry this property. */
export function propertyNavigation(lookup: Lookup, property: Property): readonly NavigationSection[] {
  return [eventsSection(lookup, property.events), goalsSection(lookup)];
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
  return { title: 'Needed by', kind: 'use-case', items: bounded(items, '#_where-used', 'use cases') };
}

function eventsSection(lookup: Lookup, ids: readonly EventId[]): NavigationSection {
  const items = ids.map((id) => ({ name: lookup.event(id).name, url: thingUrl('event', id) }));
  return { title: 'Sent with', kind: 'event', items: bounded(items, '#_events', 'events') };
}

function bounded(items: readonly NavigationItem[], restUrl: string, noun: string): readonly NavigationItem[] {
  if (items.length <= MOST) return items;
  return [...items.slice(0, MOST), { name: `All ${items.length} ${noun}`, url: restUrl }];
}
