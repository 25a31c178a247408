import { openingSteps, type OpeningStep } from '../catalog/derive/opening-steps.ts';
import type { Tracked } from './coverage.ts';
import type { PlanData } from './plan-data.ts';

export type NextStep = OpeningStep<number, number>;

/** Which events to add, and in which order, so that use cases open soonest: of all use cases, or of those given. What is
 * deprecated is not proposed, nor what nothing but that would complete. */
export function nextBest(
  data: PlanData,
  tracked: Tracked,
  useCases: Iterable<number> = data.useCases.keys(),
): readonly NextStep[] {
  const leaving = new Set(data.deprecated?.filter((event) => !tracked.has(event)));
  const needs = [...useCases]
    .map((id) => ({ id, events: data.useCases[id]?.[2] ?? [] }))
    .filter(({ events }) => !events.some((event) => leaving.has(event)));
  return openingSteps(needs, new Set(tracked.keys()));
}
