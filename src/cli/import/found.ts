import type { Found, PlannedEvent, Skipped } from './plan.ts';

/** What one reader found, one after the other: events, and what has no place in the catalog. */
export function foundIn(format: string, all: readonly (PlannedEvent | Skipped)[]): Found {
  return {
    format,
    events: all.filter((one) => 'name' in one),
    skipped: all.filter((one) => 'what' in one),
  };
}
