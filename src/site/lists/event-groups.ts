// The events by the areas they lie in, each area as much as a page has room for.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Event } from '../../catalog/model.ts';
import { areaPaths, type AreaPath } from './areas.ts';
import { shownEach } from './long-lists.ts';

export interface AreaEvents {
  /** From the outermost area in; none for the events of no area. */
  readonly path: AreaPath;
  readonly events: readonly Event[];
}

/** Of the events the first only. */
export interface EventGroup extends AreaEvents {
  /** How many events there are. */
  readonly all: number;
}

/** Of more areas a page shows none of the events. */
const MOST_GROUPS = 60;

/** The most events on the page in all, where each area has its first: with owner, status and tags a row weighs more than that
 * of any other list. */
const MOST_EVENTS = 80;

/** Empty where no event says in which area it lies. */
export function eventGroups(lookup: Lookup): readonly EventGroup[] {
  const groups = eventsByArea(lookup.catalog.events, lookup);
  if (groups.every(({ path }) => path.length === 0)) return [];
  const most = groups.length > MOST_GROUPS ? 0 : shownEach(groups.length, MOST_EVENTS, 1);
  return groups.map(({ path, events }) => ({ path, all: events.length, events: events.slice(0, most) }));
}

/** The areas that hold any of the events themselves, those around each before it; the events of no area stand last. */
export function eventsByArea(events: readonly Event[], lookup: Lookup): readonly AreaEvents[] {
  const byArea = Map.groupBy(events, ({ area }) => area);
  const groups = areaPaths(lookup).map((path) => ({ path, events: byArea.get(path.at(-1)?.id) ?? [] }));
  return [...groups, { path: [], events: byArea.get(undefined) ?? [] }].filter((group) => group.events.length > 0);
}
