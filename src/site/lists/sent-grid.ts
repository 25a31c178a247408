// Events by the sources and destinations that they really have.

import { STATUSES } from '../../catalog/facts.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { DestinationType, Event, SentFrom, SentTo, SourceType, Status } from '../../catalog/model.ts';

export interface SentSide {
  readonly title: string;
  readonly places: readonly (SourceType | DestinationType)[];
}

export interface SentGrid {
  readonly sides: readonly SentSide[];
  /** With a cell for each place: what the event says of it, if anything. */
  readonly rows: readonly { readonly event: Event; readonly cells: readonly (SentFrom | SentTo | undefined)[] }[];
  /** How events stand at these places, so far as they say. */
  readonly statuses: readonly Status[];
  /** Whether one says nothing of how it stands at a place. */
  readonly hasUnstated: boolean;
  /** Whether one says since when, or until when. */
  readonly hasDates: boolean;
}

/** The places that the events name, in catalog order; a side of which they name none is left out. */
export function sentSides(events: readonly Event[], { catalog }: Lookup): readonly SentSide[] {
  const from = new Set(events.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const to = new Set(events.flatMap(({ destinations }) => destinations.map(({ destination }) => destination)));
  return [
    { title: 'Sent from', places: catalog.sources.filter(({ id }) => from.has(id)) },
    { title: 'Goes to', places: catalog.destinations.filter(({ id }) => to.has(id)) },
  ].filter(({ places }) => places.length > 0);
}

export function sentGrid(events: readonly Event[], lookup: Lookup): SentGrid {
  const sides = sentSides(events, lookup);
  const places = sides.flatMap((side) => side.places);
  const rows = events.map((event) => {
    const said = saidIn(event);
    return { event, cells: places.map((place) => said.get(placeKey(place))) };
  });
  const all = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  return {
    sides,
    rows,
    statuses: STATUSES.filter((status) => all.some((said) => said.status === status)),
    hasUnstated: all.some(({ status }) => status === undefined),
    hasDates: all.some(({ since, until }) => since !== undefined || until !== undefined),
  };
}

/** What an event says of each place, by `placeKey`. */
export function saidIn({ sources, destinations }: Event): ReadonlyMap<string, SentFrom | SentTo> {
  return new Map<string, SentFrom | SentTo>([
    ...sources.map((from) => [placeKey({ kind: 'source', id: from.source }), from] as const),
    ...destinations.map((to) => [placeKey({ kind: 'destination', id: to.destination }), to] as const),
  ]);
}

export function placeKey({ kind, id }: { readonly kind: 'source' | 'destination'; readonly id: string }): string {
  return `${kind} ${id}`;
}

/** How an event stands at a place: by its mark, in words, and in short since and until when, where it says so. */
export function standingOf({ status, since, until }: SentFrom | SentTo) {
  const mark = status ?? 'sent';
  return {
    mark,
    words: [mark, since !== undefined && `since ${since}`, until !== undefined && `until ${until}`]
      .filter((word) => word !== false)
      .join(' '),
    dates: until === undefined ? since : `${since ?? ''}–${until}`,
  };
}
