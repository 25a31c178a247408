// CSV by RFC 4180, safe to open in a spreadsheet: a cell that a spreadsheet would run as a formula begins with an
// apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).

import type { ExportFile } from './format.ts';

export type Cell = string | number | boolean;

/** A table as a CSV file: a head, rows, CRLF after each. */
export function csvFile(path: string, head: readonly string[], rows: readonly (readonly Cell[])[]): ExportFile {
  const text = [head, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
  return { path, text };
}

function toCell(value: Cell): string {
  const text = guarded(String(value));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe that stands in the text itself is doubled, so that `unguarded` gives back every text. */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** The text behind a guarded cell. */
export function unguarded(cell: string): string {
  return /^''*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
