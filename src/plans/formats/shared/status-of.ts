import type { PlanStatus } from '../../record.ts';

const STATUS: readonly (readonly [pattern: RegExp, status: PlanStatus])[] = [
  [/^(?:live|active|implemented|done|released|in production)$/i, 'live'],
  [/^(?:planned|approved|to ?do|in progress|in development)$/i, 'planned'],
  [/^(?:proposed|draft|idea|new)$/i, 'proposed'],
  [/^(?:deprecated|retired|removed|deleted|inactive|archived)$/i, 'deprecated'],
];

/** What a word for the state of an event means; nothing if it means none. */
export function statusOf(word: string | undefined): PlanStatus | undefined {
  return word === undefined ? undefined : STATUS.find(([pattern]) => pattern.test(word.trim()))?.[1];
}
