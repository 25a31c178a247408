import { openingSteps, type OpeningStep } from '../catalog/derive/opening-steps.ts';
import type { Tracked } from './coverage.ts';
import type { PlanData } from './plan-data.ts';

export type NextStep = OpeningStep<number, number>;

/** Which events to add, and in which order, so that use cases open soonest: of all use cases, or of those given. */
export function nextBest(
  data: PlanData,
  tracked: Tracked,
  useCases: Iterable<number> = data.useCases.keys(),
): readonly NextStep[] {
  const needs = [...useCases].map((id) => ({ id, events: data.useCases[id]?.[2] ?? [] }));
  return openingSteps(needs, new Set(tracked.keys()));
}
