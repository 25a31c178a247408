import type { Matches } from './limits.ts';

const LONGEST = 1000;

/** Of the catalog's own: patterns that take long are refused with it, and what is tried is short. */
export const matches: Matches = (pattern, text) => {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return undefined;
  }
};

/** Of what was sent: nothing can interrupt a pattern, so that it only gets short texts. */
export const matchesShort: Matches = (pattern, text) => (text.length > LONGEST ? undefined : matches(pattern, text));
