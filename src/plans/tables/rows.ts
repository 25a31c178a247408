import Papa from 'papaparse';
import type { Problems } from '../problems.ts';

export interface TableRow {
  readonly cells: readonly string[];
  readonly offset: number;
}

/** Calls `each` with every row of the table; rows that cannot be read are reported. */
export function readTable(text: string, problems: Problems, each: (row: TableRow) => void): void {
  const { start: from, delimiter } = declared(text);
  let start = from;
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    skipEmptyLines: false,
    delimiter,
    step: ({ data, errors, meta }) => {
      const offset = start;
      start = from + meta.cursor;
      // What else is wrong with the row follows from the first.
      const wrong = errors.find(({ type }) => type !== 'Delimiter');
      if (wrong) {
        const message = `This row cannot be read. ${wrong.message}.`;
        problems.report('syntax', 'error', offset, message, 'Export the file again, or mend the row.');
      }
      each({ cells: data, offset });
    },
  });
}

/** The first rows, to see what kind of table it is. */
export function firstRows(text: string, most: number): readonly (readonly string[])[] {
  const { start, delimiter } = declared(text);
  const { data } = Papa.parse<string[]>(text.slice(start, start + 20_000), { delimiter, preview: most });
  return data;
}

/** Spreadsheets may say which mark stands between cells: `sep=;`. */
function declared(text: string): { readonly start: number; readonly delimiter: string } {
  const line = /^"?sep=(.)"?\r?\n/i.exec(text.slice(0, 20));
  return { start: line?.[0].length ?? 0, delimiter: line?.[1] ?? '' };
}
