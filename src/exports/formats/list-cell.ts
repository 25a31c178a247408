import type { JsonValue } from '../../catalog/model.ts';
import { shown } from '../../catalog/value/spelling.ts';

/** What stands between values in one cell, and what none of them may hold, or it comes out as other values. */
export interface ListMark {
  readonly between: string;
  readonly splits: RegExp;
}

/** Avo's importer splits at commas, and has no sign for one that belongs to a value. */
export const AVO_MARK: ListMark = { between: ', ', splits: /,/ };
/** Segment's template is not published: importers of such files split at bars, or at commas. */
export const SEGMENT_MARK: ListMark = { between: '|', splits: /[|,]/ };

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
