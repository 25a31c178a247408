import type { Kind } from '../model.ts';

/** The components prose may use, each with the kind whose id it takes. */
export const COMPONENTS: ReadonlyMap<string, Kind> = new Map([
  ['GoalLink', 'goal'],
  ['UseCaseLink', 'use-case'],
  ['EventLink', 'event'],
  ['PropertyLink', 'property'],
]);
