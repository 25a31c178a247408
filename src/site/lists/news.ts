// What home tells of a plan without goals: what came last, and what is on its way out.

import { parseAddress } from '../../catalog/addresses/address.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Catalog, EditionChange, Event, Thing } from '../../catalog/model.ts';

/** The things that the newest edition brought; none in a catalog with goals, whose home begins with those. */
export function newsOf({ goals, editions }: Catalog): readonly EditionChange[] {
  return goals.length > 0 ? [] : (editions[0]?.changes.filter(({ what }) => what === 'new') ?? []);
}

/** The thing whose page the address is. */
export function thingOf(address: string, { find }: Lookup): Thing | undefined {
  const at = parseAddress(address)?.thing;
  return at && find(at.kind, at.id);
}

/** Deprecated events, those that end soonest first. */
export function leavingOf({ goals, events }: Catalog): readonly Event[] {
  if (goals.length > 0) return [];
  const end = ({ until }: Event): string => (until === undefined ? '~' : until);
  return events
    .filter(({ status }) => status === 'deprecated')
    .toSorted((a, b) => (end(a) < end(b) ? -1 : Number(end(a) > end(b))));
}
