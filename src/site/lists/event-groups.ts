// The events by the areas they lie in, each area as much as a page has room for.

import { FACTS } from '../../catalog/facts.ts';
import { ownerOf, type Lookup } from '../../catalog/lookup.ts';
import type { Event, ThingOf } from '../../catalog/model.ts';
import { areaTree, type AreaNode } from './areas.ts';
import { shownEach } from './long-lists.ts';

export interface EventGroup {
  /** From the outermost area in; none for the events of no area. */
  readonly path: readonly ThingOf<'area'>[];
  /** How many events there are. */
  readonly all: number;
  /** The first of them. */
  readonly events: readonly Event[];
}

/** Of more areas a page shows none of the events. */
const MOST_GROUPS = 60;

/** Empty where no event says in which area it lies. */
export function eventGroups(lookup: Lookup): readonly EventGroup[] {
  const byArea = Map.groupBy(lookup.catalog.events, ({ area }) => area);
  if (byArea.size <= 1 && byArea.has(undefined)) return [];
  const groups = areaTree(lookup).flatMap((node) => groupsIn(node, [], byArea));
  const others = byArea.get(undefined) ?? [];
  const whole = others.length > 0 ? [...groups, { path: [], all: others.length, events: others }] : groups;
  const most = whole.length > MOST_GROUPS ? 0 : shownEach(whole.length);
  return whole.map((group) => ({ ...group, events: group.events.slice(0, most) }));
}

function groupsIn(
  { area, parts }: AreaNode,
  above: EventGroup['path'],
  byArea: ReadonlyMap<Event['area'], readonly Event[]>,
): readonly EventGroup[] {
  const path = [...above, area];
  const events = byArea.get(area.id) ?? [];
  const own = events.length > 0 ? [{ path, all: events.length, events }] : [];
  return [...own, ...parts.flatMap((part) => groupsIn(part, path, byArea))];
}

/** The simple facts that the list of events has columns for: those that any event states. */
export function columnsOf({ catalog }: Lookup) {
  return (['status', 'owner'] as const)
    .filter((key) => catalog.events.some((event) => (key === 'owner' ? ownerOf(event) : event[key]) !== undefined))
    .map((key) => ({ key, label: FACTS[key].label }));
}
