// Rows as the library writes them: of a million cells it takes fifteen times as long, and two hundred megabytes more.

import { cellRef } from 'hucre/xlsx';
import type { SheetCell } from './sheet.ts';

/** The style of cells below the head, which has the one before. */
const BODY = 2;

/** The text of a sheet with its rows below the head. `numbers` are those of texts in the table that all sheets share. */
export function withRows(
  sheet: string,
  rows: readonly (readonly SheetCell[])[],
  numbers: ReadonlyMap<string, number>,
): string {
  const columns = rows[0]?.map((_, column) => cellRef(0, column).slice(0, -1)) ?? [];
  const cellText = (cell: SheetCell, column: number, row: number): string => {
    const of = `<c r="${columns[column]}${row}"`;
    if (cell === undefined) return `${of} s="${BODY}"/>`;
    if (typeof cell === 'number') return `${of} s="${BODY}"><v>${cell}</v></c>`;
    return `${of} t="s" s="${BODY}"><v>${numbers.get(cell)}</v></c>`;
  };
  const texts = rows.map((row, place) => {
    const number = place + 2; // from 1, and below the head
    return `<row r="${number}">${row.map((cell, column) => cellText(cell, column, number)).join('')}</row>`;
  });
  const start = sheet.indexOf(END_OF_ROW) + END_OF_ROW.length;
  return sheet.slice(0, start) + texts.join('') + sheet.slice(sheet.indexOf('</sheetData>'));
}

const END_OF_ROW = '</row>';
