// The texts of all sheets of a workbook stand in one table, and its cells name them by number. So what a sheet is written as
// hangs on where texts are the same, and hardly on what they say: another sentence leaves it as it is.

import type { Sheet, SheetCell } from './sheet.ts';

/** What each sheet is written as hangs on this and nothing else. */
export function outlinesOf(sheets: readonly Sheet[]): readonly string[] {
  const numbers = new Map<string, number>();
  /** Some, such as `#N/A`, stand in their cells and not in the table. */
  const special: (readonly [number: number, text: string])[] = [];
  const outlineOf = (cell: SheetCell) => {
    if (typeof cell !== 'string') return [cell];
    const before = numbers.get(cell);
    if (before !== undefined) return before;
    const number = numbers.size;
    numbers.set(cell, number);
    if (cell.startsWith('#')) special.push([number, cell]);
    return number;
  };
  return sheets.map(({ head, rows, ...sheet }, place) => {
    const cells = [head, ...rows].map((row) => row.map(outlineOf));
    return JSON.stringify([place, sheet, special, cells]);
  });
}

/** A sheet that is quickly written and puts the same into the table. */
export function standInFor({ rows, ...sheet }: Sheet): Sheet {
  const texts = new Set<SheetCell>();
  for (const row of rows) for (const cell of row) if (typeof cell === 'string') texts.add(cell);
  return { ...sheet, rows: [...rows.slice(0, 1), ...[...texts].map((text) => [text])] };
}
