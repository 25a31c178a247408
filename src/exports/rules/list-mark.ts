import type { JsonValue } from '../../catalog/model.ts';
import { shown } from '../../catalog/value/spelling.ts';

/** What stands between values in one cell, and what none of them may hold, or it comes out as other values. */
export interface ListMark {
  readonly between: string;
  readonly splits: RegExp;
  /** What splits, in words. */
  readonly words: string;
}

/** Whether the values come out of one cell as they went in. */
export function fitsOneCell(values: readonly JsonValue[], { splits }: ListMark): boolean {
  return values.every((value) => {
    const text = shown(value);
    return text !== '' && text.trim() === text && !splits.test(text);
  });
}

/** The values in one cell; empty where they would come out of it as others. */
export function listCell(values: readonly JsonValue[] | undefined, mark: ListMark): string {
  return values && fitsOneCell(values, mark) ? values.map(shown).join(mark.between) : '';
}
