// What home tells of a plan without goals: what came last, and what is on its way out.

import type { Catalog, EditionChange, Event } from '../../catalog/model.ts';

/** The things that the newest edition brought; none in a catalog with goals, whose home begins with those. */
export function newsOf({ goals, editions }: Catalog): readonly EditionChange[] {
  return goals.length > 0 ? [] : (editions[0]?.changes.filter(({ what }) => what === 'new') ?? []);
}

/** Deprecated events, those that end soonest first. */
export function leavingOf({ goals, events }: Catalog): readonly Event[] {
  if (goals.length > 0) return [];
  const end = ({ until }: Event): string => (until === undefined ? '~' : until);
  return events
    .filter(({ status }) => status === 'deprecated')
    .toSorted((a, b) => (end(a) < end(b) ? -1 : Number(end(a) > end(b))));
}
