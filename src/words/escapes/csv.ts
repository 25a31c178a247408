// CSV by RFC 4180, safe to open in a spreadsheet: a cell that a spreadsheet would run as a formula begins with an
// apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).

export type Cell = string | number | boolean;

/** A table as CSV: a head, rows, CRLF after each. */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return toCsvRows([head, ...rows]);
}

/** Rows of a table, without its head. */
export function toCsvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
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
