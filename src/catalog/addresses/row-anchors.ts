// The rows of a page that have an address of their own, each named after a thing: the properties of an event, the goals of
// a use case.

import type { Thing } from '../model.ts';
import { EVENT_PREFIX } from './address.ts';

/** Their anchors, in the order of the page; undefined for kinds whose pages have no such rows. */
export function rowAnchors(thing: Thing): readonly string[] | undefined {
  switch (thing.kind) {
    case 'event':
      return thing.properties.map(({ property }) => property);
    case 'use-case':
      return [...thing.events.map(({ event }) => EVENT_PREFIX + event), ...thing.placements.map(({ goal }) => goal)];
    case 'goal':
      return thing.useCases;
    case 'source':
    case 'destination':
      return [...new Set(thing.placements.map(({ goal }) => goal))];
    default:
      return undefined;
  }
}
