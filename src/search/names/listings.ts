// Which events carry which property, in parts of bounded size: the browser fetches the part it needs when it needs it.

import type { Catalog } from '../../catalog/model.ts';

const MOST_PER_PART = 4000;

/** For each property of the part its events, each as the distance from the one before. */
export type ListingPart = readonly (readonly number[])[];

interface Listings {
  /** The number of the first property of each part. */
  readonly starts: readonly number[];
  readonly parts: readonly ListingPart[];
}

export function listingsOf(catalog: Catalog): Listings {
  const numbers = new Map(catalog.events.map((event, number) => [event.id, number]));
  const starts: number[] = [];
  const parts: (readonly number[])[][] = [];
  let room = 0;
  catalog.properties.forEach((property, number) => {
    const events = property.events.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
    if (parts.length === 0 || room < events.length) {
      starts.push(number);
      parts.push([]);
      room = MOST_PER_PART;
    }
    room -= events.length;
    parts.at(-1)?.push(events.map((event, i) => event - (events[i - 1] ?? 0)));
  });
  return { starts, parts };
}

/** The part that holds a property, and its place there. */
export function partOf(starts: readonly number[], property: number): { readonly part: number; readonly place: number } {
  const part = starts.findLastIndex((start) => start <= property);
  return { part, place: property - (starts[part] ?? 0) };
}

/** The numbers of the events in a place of the part. */
export function eventsIn(part: ListingPart, place: number): ReadonlySet<number> {
  let event = 0;
  return new Set((part[place] ?? []).map((distance) => (event += distance)));
}
