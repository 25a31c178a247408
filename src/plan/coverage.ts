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
  /** Those first that the event requires. */
  readonly properties: readonly number[];
  /** How many of them it requires. */
  readonly required: number;
}

/** A property of an event in a plan. */
export interface PlanKey {
  readonly property: number;
  readonly required: boolean;
  /** Whether the event is tracked, and known to be sent without it. */
  readonly missing: boolean;
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
  return [...tracked.keys()].flatMap((event) => {
    const missing = keysOf(data, tracked, event).filter((key) => key.missing);
    const required = missing.filter((key) => key.required).length;
    return missing.length > 0 ? [{ event, properties: missing.map(({ property }) => property), required }] : [];
  });
}

/** The properties of an event: what is still to be sent first, and of that what the event requires. */
export function keysOf(data: PlanData, tracked: Tracked, event: number): PlanKey[] {
  const [, , , properties = [], , , always] = data.events[event] ?? [];
  const required = new Set(always);
  const sent = tracked.get(event);
  const keys = properties.map((property): PlanKey => {
    return { property, required: required.has(property), missing: sent !== undefined && !sent.has(property) };
  });
  const rank = (key: PlanKey): number => (key.missing || !tracked.has(event) ? (key.required ? 0 : 1) : 2);
  return keys.toSorted((a, b) => rank(a) - rank(b));
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
