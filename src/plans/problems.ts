// What is wrong with one file, within bounds.

import type { Problem, Severity } from '../catalog/problem.ts';
import { positionsIn } from './positions.ts';
import type { Place } from './record.ts';

const MOST_PROBLEMS = 50;
const LONGEST_NAME = 200;

type ImportCode =
  | 'too-large'
  | 'duplicate-key'
  | 'syntax'
  | 'unknown-shape'
  | 'no-events'
  | 'cut-short'
  | 'skipped'
  | 'import-skipped'
  | 'import-unresolved';

export class Problems {
  readonly #file: string;
  readonly #positionAt: ReturnType<typeof positionsIn>;
  readonly #problems: Problem[] = [];
  #left = 0;

  constructor(file: string, text: string, rowStarts?: readonly number[]) {
    this.#file = file;
    this.#positionAt = positionsIn(text, rowStarts);
  }

  placeAt(offset: number): Place {
    return { file: this.#file, ...this.#positionAt(offset) };
  }

  report(code: ImportCode, severity: Severity, offset: number, message: string, hint: string): void {
    this.reportAt(code, severity, this.placeAt(offset), message, hint);
  }

  reportAt(code: ImportCode, severity: Severity, place: Place, message: string, hint: string): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ code, severity, ...place, message, hint });
    else this.#left += 1;
  }

  /** A key that an object has had before, at another place; the last counts. */
  reportDuplicate(key: string, offset: number, before: number): void {
    const { line } = this.#positionAt(before);
    const message = `The key "${key.slice(0, LONGEST_NAME)}" stands here a second time; the first is in line ${line}.`;
    this.report('duplicate-key', 'warning', offset, message, 'The last one counts: remove or rename the other.');
  }

  /** All that were reported, with a word on those that are too many. */
  get all(): readonly Problem[] {
    const last = this.#problems.at(-1);
    if (this.#left === 0 || !last) return this.#problems;
    const message = `There are ${this.#left} more problems like these.`;
    return [...this.#problems, { ...last, code: 'cut-short', message, hint: '' }];
  }
}
