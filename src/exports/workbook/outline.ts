// The texts of all sheets of a workbook stand in one table, and its cells name them by number. So what a sheet is written as
// hangs on where texts are the same, and hardly on what they say: another sentence leaves it as it is.

import type { Sheet, SheetCell } from './sheet.ts';

interface TextTable {
  /** Of each text, in the order in which they come. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Sheets of the same size that put the same into the table. They are quickly written: below its first row each has a text
   * only where it comes for the first time. */
  readonly standIns: readonly Sheet[];
}

export function textTable(sheets: readonly Sheet[]): TextTable {
  const numbers = new Map<string, number>();
  const isNew = (cell: SheetCell): boolean => {
    if (typeof cell !== 'string' || numbers.has(cell)) return false;
    numbers.set(cell, numbers.size);
    return true;
  };
  const standIns = sheets.map((sheet) => {
    sheet.head.forEach(isNew);
    sheet.rows[0]?.forEach(isNew);
    return { ...sheet, rows: sheet.rows.map((row, place) => (place === 0 ? row : row.filter(isNew))) };
  });
  return { numbers, standIns };
}

/** What each sheet is written as hangs on this and nothing else. */
export function outlinesOf(sheets: readonly Sheet[], { numbers }: TextTable): readonly string[] {
  const special = [...numbers].filter(([text]) => isSpecial(text));
  const outlineOf = (cell: SheetCell) => (typeof cell === 'string' ? numbers.get(cell) : [cell]);
  return sheets.map(({ head, rows, ...sheet }, place) => {
    const cells = [head, ...rows].map((row) => row.map(outlineOf));
    return JSON.stringify([place, sheet, special, cells]);
  });
}

/** Some, such as `#N/A`, stand in their cells and not in the table. */
export function isSpecial(text: string): boolean {
  return text.startsWith('#');
}
