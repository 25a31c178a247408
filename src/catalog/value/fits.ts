import type { JsonValue } from '../model.ts';
import type { Due } from './due.ts';
import { isFault } from './finding.ts';
import { judge } from './judge.ts';
import type { Matches } from './limits.ts';

/** Whether a value of the catalog is all that it has to be. */
export function fits(value: JsonValue, due: Due): boolean {
  return [...judge(value, due, matches)].every((finding) => !isFault(finding));
}

/** Patterns that take long are refused with the catalog, and what is tried here is short. */
const matches: Matches = (pattern, candidate) => {
  try {
    return new RegExp(pattern, 'u').test(candidate);
  } catch {
    return undefined;
  }
};
