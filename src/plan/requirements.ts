// From what one wants to what one must track and connect.

import type { PlanData } from './plan-data.ts';

/** All numbers are indexes into the plan data; every list is in catalog order. */
export interface Requirements {
  /** The use cases chosen under at least one goal. */
  readonly useCases: readonly number[];
  readonly goals: readonly number[];
  readonly events: readonly Need[];
  /** `by` are events. */
  readonly properties: readonly Need[];
  readonly sources: readonly Need[];
  readonly destinations: readonly Need[];
  /** Those of the properties whose values are personal data. */
  readonly personal: readonly Need[];
}

export interface Need {
  readonly index: number;
  /** The use cases that need it. */
  readonly by: readonly number[];
}

/** What the chosen placements need, each thing once. */
export function requirementsOf(data: PlanData, placements: Iterable<number>): Requirements {
  const goals = new Set<number>();
  const useCases = new Set<number>();
  const events = new Groups();
  const properties = new Groups();
  const sources = new Groups();
  const destinations = new Groups();
  for (const index of ascending(placements)) {
    const placement = data.placements[index];
    if (!placement) continue;
    const [goal, useCase, from, to] = placement;
    goals.add(goal);
    useCases.add(useCase);
    for (const source of from) sources.add(source, useCase);
    for (const destination of to) destinations.add(destination, useCase);
  }
  for (const useCase of useCases) {
    for (const event of data.useCases[useCase]?.[2] ?? []) events.add(event, useCase);
  }
  for (const event of events.keys()) {
    for (const property of data.events[event]?.[3] ?? []) properties.add(property, event);
  }
  const needed = properties.toNeeds();
  return {
    useCases: ascending(useCases),
    goals: ascending(goals),
    events: events.toNeeds(),
    properties: needed,
    sources: sources.toNeeds(),
    destinations: destinations.toNeeds(),
    personal: needed.filter(({ index }) => data.properties[index]?.[2] === 1),
  };
}

class Groups {
  readonly #members = new Map<number, number[]>();

  /** Twice in a row counts once; other repetitions go when the needs are listed. */
  add(index: number, by: number): void {
    const members = this.#members.get(index);
    if (!members) this.#members.set(index, [by]);
    else if (members.at(-1) !== by) members.push(by);
  }

  keys(): Iterable<number> {
    return this.#members.keys();
  }

  toNeeds(): Need[] {
    return ascending(this.keys()).map((index) => ({ index, by: once(this.#members.get(index) ?? []) }));
  }
}

/** In ascending order, each once; most lists are so already. */
function once(numbers: readonly number[]): readonly number[] {
  const isDone = numbers.every((number, index) => index === 0 || numbers[index - 1]! < number);
  return isDone ? numbers : ascending(new Set(numbers));
}

/** Of whole numbers from 0: such a list is sorted without asking anybody, ten times as fast. */
function ascending(numbers: Iterable<number>): number[] {
  return [...Uint32Array.from(numbers).sort()];
}
