// The whole catalog as one picture, where it is small enough for one: goals, their use cases, what these track and where
// it goes.

import { KINDS } from '../catalog/kinds.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Catalog, Kind, Thing } from '../catalog/model.ts';
import { thingUrl } from './urls.ts';

/** The most boxes of a column. */
const MOST = 24;

interface Box {
  /** Of its kind and its place among them: `event-3`. */
  readonly node: string;
  readonly name: string;
  readonly url: string;
  /** What a use case hangs together with; the others say nothing. */
  readonly links?: string | undefined;
}

interface Column {
  readonly kind: Kind;
  readonly title: string;
  readonly boxes: readonly Box[];
}

/** Nothing where a column would be too long. */
export function wholeFlow({ catalog }: Lookup): readonly Column[] | undefined {
  if (!isDrawn(catalog)) return undefined;
  const { goals, useCases, events, destinations } = catalog;
  const columns = [goals, useCases, events, destinations];
  const nodes = new Map<Thing, string>(
    columns.flatMap((things) => things.map((thing, index) => [thing, `${thing.kind}-${index}`] as const)),
  );
  const named = (things: readonly Thing[], ids: ReadonlySet<string>) =>
    things.filter(({ id }) => ids.has(id)).map((thing) => nodes.get(thing));
  const linked = useCases.map((useCase) =>
    [
      ...named(goals, new Set(useCase.placements.map(({ goal }) => goal))),
      ...named(events, new Set(useCase.events.map(({ event }) => event))),
      ...named(destinations, new Set(useCase.destinations.map(({ destination }) => destination))),
    ].join(' '),
  );
  const boxes = (things: readonly Thing[]) =>
    things.map((thing, index) => ({
      node: nodes.get(thing) ?? '',
      name: thing.name,
      url: thingUrl(thing.kind, thing.id),
      links: thing.kind === 'use-case' ? linked[index] : undefined,
    }));
  return [
    { kind: 'goal', title: 'Choose a goal', boxes: boxes(goals) },
    { kind: 'use-case', title: `or a ${KINDS['use-case'].noun}`, boxes: boxes(useCases) },
    { kind: 'event', title: 'Track', boxes: boxes(events) },
    { kind: 'destination', title: 'Send to', boxes: boxes(destinations) },
  ];
}

export function isDrawn({ goals, useCases, events, destinations }: Catalog): boolean {
  return useCases.length > 0 && [goals, useCases, events, destinations].every(({ length }) => length <= MOST);
}
