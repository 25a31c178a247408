import { toCsv, type Cell } from '../../words/escapes/csv.ts';
import type { Selection } from '../selection.ts';

/** One way to write a selection. What is said about it to people stands in `about.ts`. */
export interface Format {
  /** The files, with paths below a folder of the format's own; none if the format has no place for the events. */
  readonly files: (selection: Selection) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
}

export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** A JSON file as people read it. */
export function jsonFile(path: string, data: unknown): ExportFile {
  return { path, text: `${JSON.stringify(data, null, 2)}\n` };
}

/** A CSV file. */
export function csvFile(path: string, head: readonly string[], rows: readonly (readonly Cell[])[]): ExportFile {
  return { path, text: toCsv(head, rows) };
}

/** A CSV file for people to open: Excel takes one for UTF-8 only where its mark stands first. */
export function spreadsheetFile(...[path, head, rows]: Parameters<typeof csvFile>): ExportFile {
  return { path, text: `\uFEFF${toCsv(head, rows)}` };
}
