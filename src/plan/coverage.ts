// From what one tracks to what one can do with it, and what would stop without it.

import type { PlanData } from './plan-data.ts';

/** The events one tracks. Beside each the properties one sends with it, or `undefined` where only the name is known. */
export type Tracked = ReadonlyMap<number, ReadonlySet<number> | undefined>;

export interface Coverage {
  readonly useCase: number;
  /** `covered`: every event is tracked. `near`: exactly one is missing. */
  readonly state: 'covered' | 'near' | 'far';
  /** Events not tracked, in the order of the use case. */
  readonly missing: readonly number[];
  /** Properties known not to be sent with events that are tracked. */
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly event: number;
  readonly properties: readonly number[];
}

/** One entry for each use case of the catalog, in its order. */
export function coverageOf(data: PlanData, tracked: Tracked): Coverage[] {
  const gaps = new Map(gapsOf(data, tracked).map((gap) => [gap.event, gap]));
  return data.useCases.map(([, , events], useCase) => {
    const missing = events.filter((event) => !tracked.has(event));
    return {
      useCase,
      state: missing.length === 0 ? 'covered' : missing.length === 1 ? 'near' : 'far',
      missing,
      gaps: events.flatMap((event) => gaps.get(event) ?? []),
    };
  });
}

/** The tracked events that are known to lack some of their properties. */
export function gapsOf(data: PlanData, tracked: Tracked): Gap[] {
  return [...tracked].flatMap(([event, sent]) => {
    const properties = sent ? (data.events[event]?.[3] ?? []).filter((property) => !sent.has(property)) : [];
    return properties.length > 0 ? [{ event, properties }] : [];
  });
}

/** The use cases covered today that need the event: they stop if it goes away. */
export function stopsWithoutEvent(data: PlanData, tracked: Tracked, event: number): number[] {
  return coveredBy(data, tracked).filter((useCase) => data.useCases[useCase]?.[2].includes(event));
}

/** The use cases covered today with an event that carries the property: they go on without what it says. */
export function suffersWithoutProperty(data: PlanData, tracked: Tracked, property: number): number[] {
  const carries = (event: number): boolean =>
    (data.events[event]?.[3].includes(property) ?? false) && (tracked.get(event)?.has(property) ?? true);
  return coveredBy(data, tracked).filter((useCase) => data.useCases[useCase]?.[2].some(carries));
}

function coveredBy(data: PlanData, tracked: Tracked): number[] {
  return data.useCases.flatMap(([, , events], useCase) =>
    events.every((event) => tracked.has(event)) ? [useCase] : [],
  );
}
