// What the plan page reads of a catalog many times the size of ours.

import type { PlanData } from '../../src/plan/plan-data.ts';

/** With 10,000 events: 40 goals of 200 use cases each, of four events. */
export function manyEvents(count: number): PlanData {
  const rows = (length: number, name: string) =>
    Array.from({ length }, (_, index) => [`${name}-${index}`, `${name} ${index}`] as const);
  const numbersFrom = (start: number, length: number, below: number) =>
    Array.from({ length }, (_, step) => (start * 7 + step * 13) % below);
  const part = (share: number) => Math.ceil(count * share);
  return {
    format: 1,
    goals: rows(40, 'Goal'),
    useCases: rows(part(0.4), 'Use case').map(
      (row, index) => [...row, [...new Set(numbersFrom(index, 4, count))]] as const,
    ),
    placements: Array.from(
      { length: part(0.8) },
      (_, index) => [index % 40, index % part(0.4), [index % 8], numbersFrom(index, 3, 20)] as const,
    ),
    events: rows(count, 'Event').map(
      (row, index) => [...row, 'track', numbersFrom(index, 8, part(0.3)), [], []] as const,
    ),
    properties: Array.from(
      { length: part(0.3) },
      (_, index) => [`property_${index}`, 'string', index % 50 === 0 ? 1 : 0] as const,
    ),
    sources: rows(8, 'Source'),
    destinations: rows(20, 'Destination'),
    moved: {},
  };
}
