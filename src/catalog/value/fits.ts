import type { JsonValue } from '../model.ts';
import type { Due } from './due.ts';
import { isFault } from './finding.ts';
import { judge } from './judge.ts';
import { matches } from './matches.ts';

/** Whether a value of the catalog is all that it has to be. */
export function fits(value: JsonValue, due: Due): boolean {
  return [...judge(value, due, matches)].every((finding) => !isFault(finding));
}
