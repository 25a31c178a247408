import { CALL_WORDS, type PlanCall } from '../../record.ts';

/** The call a word means, in any case; nothing if it means none. */
export function callOf(word: string | undefined): PlanCall | undefined {
  return CALL_WORDS.find((call) => call === word?.toLowerCase());
}
