// A table with a row of headings: every row by them, and which columns nobody read.

import type { Place } from '../record.ts';
import type { SourceFile } from '../source.ts';
import type { TableRow } from './rows.ts';
import { unguarded } from '../../words/escapes/csv.ts';

const LONGEST_HEADING = 200;

export interface Row {
  /** The text under a heading, in whatever case; empty where there is none. */
  readonly at: (heading: string) => string;
  readonly place: Place;
  readonly offset: number;
}

/** The headings of a table: the first row that `suits`, with where it stands. Text that is JSON is no table. */
export function headingsIn(
  file: SourceFile,
  suits: (headings: readonly string[]) => boolean,
): readonly string[] | undefined {
  return file.beginsLikeJson ? undefined : file.firstRows.map((row) => row.map(heading)).find(suits);
}

/** Hands over rows one after the other. */
export type RowFeed = (each: (row: TableRow) => void) => void;

/** The rows of a file below its headings. */
export function rowsBelow(file: SourceFile, headings: readonly string[]): RowFeed {
  return (each) => {
    let begun = false;
    file.rows((row) => {
      if (begun) each(row);
      else begun = row.cells.map(heading).join('\0') === headings.join('\0');
    });
  };
}

/** Calls `each` with every row below the headings. What stands in columns that are not asked for is named as lost. */
export function readRows(file: SourceFile, headings: readonly string[], each: (row: Row) => void): void {
  readRowsOf(file, headings, rowsBelow(file, headings), each);
}

export function readRowsOf(
  file: SourceFile,
  headings: readonly string[],
  feed: RowFeed,
  each: (row: Row) => void,
): void {
  const asked = new Set<number>();
  const known = new Map<string, number | undefined>();
  const filled = new Map<number, { count: number; offset: number }>();
  const columns = new Map(headings.map((name, column) => [name.toLowerCase(), column] as const).reverse());
  /** Readers ask for the same few headings in every row. */
  const columnOf = (name: string): number | undefined => {
    if (known.has(name)) return known.get(name);
    const column = columns.get(name.toLowerCase());
    known.set(name, column);
    if (column !== undefined) asked.add(column);
    return column;
  };
  feed(({ cells, offset }) => {
    cells.forEach((cell, column) => {
      if (cell === '' || asked.has(column) || cell.trim() === '') return;
      const there = filled.get(column);
      if (there) there.count += 1;
      else filled.set(column, { count: 1, offset });
    });
    let place: Place | undefined;
    each({
      offset,
      at(name) {
        const column = columnOf(name);
        const cell = column === undefined ? '' : (cells[column] ?? '');
        return cell === '' ? '' : unguarded(cell).trim();
      },
      get place() {
        place ??= file.place(offset);
        return place;
      },
    });
  });
  for (const [column, { count, offset }] of filled) {
    if (!asked.has(column)) file.lose(headings[column] || `column ${column + 1}`, offset, count);
  }
}

function heading(cell: string): string {
  return cell
    .slice(0, LONGEST_HEADING)
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
