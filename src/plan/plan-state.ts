import type { Tracked } from './coverage.ts';

export interface PlanState {
  /** Chosen placements, as indexes into the plan data. */
  readonly wanted: ReadonlySet<number>;
  readonly tracked: Tracked;
  /** Tracked names that are not the event's own: the event a person confirmed, `open`, or `none` of the catalog's. */
  readonly names: ReadonlyMap<string, NameState>;
}

export type NameState = number | 'open' | 'none';

export const EMPTY: PlanState = { wanted: new Set(), tracked: new Map(), names: new Map() };
