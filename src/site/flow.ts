// The picture of a use case as data: three columns of boxes, centred on one another, and the curves between them.

import type { Lookup } from '../catalog/lookup.ts';
import type { GoalId, Kind, UseCase } from '../catalog/model.ts';
import { thingUrl } from './urls.ts';

/** The height of a row in CSS pixels at the default font size; the style sheet says the same in rem. */
export const ROW = 44;
/** The same where a name is longer than two lines of a box. */
export const TALL_ROW = 112;
const TWO_LINES = 40;
const WIDTH = 56;

interface Box {
  readonly name: string;
  readonly url: string;
  /** How many goals recommend it, if not all do: "2 of 3". */
  readonly some: string | undefined;
  /** Which they are, by their place among those of the use case, if not all: "0 2". */
  readonly goals: string | undefined;
}

interface Column {
  readonly kind: Kind;
  readonly title: string;
  readonly boxes: readonly Box[];
  /** The curves that lead here from the column before; none for the first. */
  readonly curves: readonly Curve[];
}

interface Flow {
  readonly columns: readonly [Column, Column, Column];
  /** The boxes of the longest column. */
  readonly rows: number;
  readonly tall: boolean;
  readonly depends: boolean;
  /** The goals to choose from, where the picture depends on them. */
  readonly goals: readonly string[];
}

/** The style sheet knows so many goals of a use case. */
const MOST_GOALS = 6;

export function flowOf(useCase: UseCase, lookup: Lookup): Flow {
  const all = useCase.placements.length;
  const some = (goals: readonly GoalId[]) =>
    goals.length < all
      ? {
          some: `${goals.length} of ${all}`,
          goals: useCase.placements.flatMap(({ goal }, index) => (goals.includes(goal) ? [index] : [])).join(' '),
        }
      : { some: undefined, goals: undefined };
  const sources = useCase.sources.map(({ source, goals }) => {
    const { id, name } = lookup.source(source);
    return { name, url: thingUrl('source', id), ...some(goals) };
  });
  const events = useCase.events.map(({ event }) => {
    const { id, name } = lookup.event(event);
    return { name, url: thingUrl('event', id), some: undefined, goals: undefined };
  });
  const destinations = useCase.destinations.map(({ destination, goals }) => {
    const { id, name } = lookup.destination(destination);
    return { name, url: thingUrl('destination', id), ...some(goals) };
  });
  const rows = Math.max(sources.length, events.length, destinations.length);
  const depends = [...sources, ...destinations].some((box) => box.some !== undefined);
  return {
    columns: [
      { kind: 'source', title: 'Collect from', boxes: sources, curves: [] },
      { kind: 'event', title: 'Track', boxes: events, curves: curves(sources, events, rows) },
      { kind: 'destination', title: 'Send to', boxes: destinations, curves: curves(events, destinations, rows) },
    ],
    rows,
    tall: [...sources, ...events, ...destinations].some(({ name }) => name.length > TWO_LINES),
    depends,
    goals: depends && all <= MOST_GOALS ? useCase.placements.map(({ goal }) => lookup.goal(goal).name) : [],
  };
}

export interface Curve {
  readonly path: string;
  /** As of the box that it leads to or comes from. */
  readonly goals: string | undefined;
}

/** Curves from each box on the left to the middle point, and from there to each box on the right. */
function curves(from: readonly Box[], to: readonly Box[], rows: number): readonly Curve[] {
  const middle = (rows * ROW) / 2;
  const half = WIDTH / 2;
  return [
    ...from.map((box, index) => curve(0, rowAt(index, from.length, rows), half, middle, box)),
    ...to.map((box, index) => curve(half, middle, WIDTH, rowAt(index, to.length, rows), box)),
  ];
}

function rowAt(index: number, length: number, rows: number): number {
  return (index + 0.5 + (rows - length) / 2) * ROW;
}

function curve(x1: number, y1: number, x2: number, y2: number, box: Box): Curve {
  const bend = (x1 + x2) / 2;
  return { path: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`, goals: box.goals };
}
