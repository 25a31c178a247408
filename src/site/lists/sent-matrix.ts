// Where events are really sent: one grid of all of them, or an overview by area and a grid for each area.

import { areasFrom, held, type Lookup } from '../../catalog/lookup.ts';
import type { Event, ThingOf } from '../../catalog/model.ts';
import { narrowedUrl } from '../urls.ts';
import { areaPaths } from './areas.ts';
import { eventsByArea, type AreaEvents } from './event-groups.ts';
import { facetsOfEvents } from './event-list.ts';
import { pagesOf } from './paging.ts';
import { placeKey, saidIn, sentSides, type SentSide } from './sent-grid.ts';

/** More events are an overview by area. */
const MOST_TOGETHER = 60;
/** The rows on one page of an area. */
const MOST_ROWS = 100;
/** Of more areas the overview shows those that are part of no other. */
const MOST_AREAS = 60;
/** Stands in addresses for the events of no area; no id begins so. */
const NO_AREA = '_none';

const sentEvents = held(({ catalog }: Lookup): readonly Event[] =>
  catalog.events.filter(({ sources, destinations }) => sources.length + destinations.length > 0),
);

const sentByArea = held((lookup: Lookup): readonly AreaEvents[] => eventsByArea(sentEvents(lookup), lookup));

/** The events that say where they are sent, where they are few enough for one grid. */
export function sentTogether(lookup: Lookup): readonly Event[] | undefined {
  const events = sentEvents(lookup);
  return events.length <= MOST_TOGETHER ? events : undefined;
}

/** A page of the events of an area that say where they are sent. */
export interface SentPage extends AreaEvents {
  /** What stands for the area in the address. */
  readonly part: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The routes `<area>/` and `<area>/<page>/`. */
export function sentMatrixPaths(lookup: Lookup) {
  if (sentTogether(lookup)) return [];
  return sentByArea(lookup).flatMap(({ path, events: all }) =>
    pagesOf(all, MOST_ROWS).map((events, index, pages) => {
      const part = path.at(-1)?.id ?? NO_AREA;
      const props: SentPage = { path, events, part, page: index + 1, pages: pages.length };
      return { params: { area: part, page: index === 0 ? undefined : String(index + 1) }, props };
    }),
  );
}

const sentCounts = held(
  (lookup: Lookup) => new Map(sentByArea(lookup).map(({ path, events }) => [path.at(-1), events.length])),
);

/** How many events of an area its page of the matrix has; none where there is no such page. */
export function sentIn(area: ThingOf<'area'>, lookup: Lookup): number {
  if (sentTogether(lookup)) return 0;
  return sentCounts(lookup).get(area) ?? 0;
}

interface Count {
  readonly number: number;
  /** Its share of the events of the row, in quarters that are begun: 1 to 4, 0 of none. */
  readonly share: number;
  /** The list of these events, if it can be narrowed to them. */
  readonly url: string | undefined;
}

interface SentOverview {
  readonly sides: readonly SentSide[];
  readonly rows: readonly {
    readonly path: AreaEvents['path'];
    /** What stands for the area in the address of its page, if it has one. */
    readonly part: string | undefined;
    /** The events in it and its parts that say where they are sent. */
    readonly all: number;
    /** For each place, how many of them name it. */
    readonly cells: readonly Count[];
  }[];
  /** Of all events: how many say where they are sent, and for each place how many name it. */
  readonly totals: readonly number[];
}

export function sentOverview(lookup: Lookup): SentOverview {
  const sides = sentSides(sentEvents(lookup), lookup);
  const places = sides.flatMap((side) => side.places);
  const counts = countsByArea(lookup);
  const hasPage = new Set(sentByArea(lookup).map(({ path }) => path.at(-1)));
  const facets = new Set(facetsOfEvents(lookup).map(({ key }) => key));
  const rows = shownPaths(lookup, counts).map((path) => {
    const area = path.at(-1);
    const count = counts.get(area?.id) ?? new Map<string, number>();
    const listUrl = (kind: string, id: string): string | undefined =>
      area && facets.has('area') && facets.has(kind) ? narrowedUrl({ area: area.id, [kind]: id }) : undefined;
    const all = count.get(ALL) ?? 0;
    return {
      path,
      part: hasPage.has(area) ? (area?.id ?? NO_AREA) : undefined,
      all,
      cells: places.map((place) => {
        const number = count.get(placeKey(place)) ?? 0;
        return { number, share: Math.ceil((4 * number) / all), url: listUrl(place.kind, place.id) };
      }),
    };
  });
  const outermost = areaPaths(lookup).flatMap((path) => (path.length === 1 ? path : []));
  const whole = [...outermost, undefined].map((area) => counts.get(area?.id));
  const totals = [ALL, ...places.map(placeKey)].map((key) =>
    whole.reduce((sum, count) => sum + (count?.get(key) ?? 0), 0),
  );
  return { sides, rows, totals };
}

const ALL = '';

/** For each area, how many events in it and its parts name each place; those of no area stand under `undefined`. */
function countsByArea(lookup: Lookup): ReadonlyMap<string | undefined, Map<string, number>> {
  const counts = new Map<string | undefined, Map<string, number>>();
  for (const event of sentEvents(lookup)) {
    const around = event.area === undefined ? [undefined] : [...areasFrom(event.area, lookup.area)].map(({ id }) => id);
    for (const id of around) {
      const count = counts.get(id) ?? new Map<string, number>();
      for (const key of [ALL, ...saidIn(event).keys()]) count.set(key, (count.get(key) ?? 0) + 1);
      counts.set(id, count);
    }
  }
  return counts;
}

/** The areas that hold any of it, in the order of their tree, and last the events of no area. */
function shownPaths(lookup: Lookup, counts: ReadonlyMap<string | undefined, unknown>): readonly AreaEvents['path'][] {
  const paths = areaPaths(lookup).filter((path) => counts.has(path.at(-1)?.id));
  const shown = paths.length > MOST_AREAS ? paths.filter((path) => path.length === 1) : paths;
  return counts.has(undefined) ? [...shown, []] : shown;
}
