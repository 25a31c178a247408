import { toCsv, toCsvRows, type Cell } from '../../words/escapes/csv.ts';
import type { KeptTexts, PlanEvent, Selection } from '../selection.ts';

/** One way to write a selection. What is said about it to people stands in `about.ts`. */
export interface Format {
  /** The files, with paths below a folder of the format's own; none if the format has no place for the events. */
  readonly files: (selection: Selection) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
}

export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

type Events = Pick<Selection, 'events' | 'kept'>;

/** The texts of events that follow each other in a file. */
export function textsOf({ events, kept }: Events, file: Parameters<KeptTexts>[0], textOf: Parameters<KeptTexts>[2]) {
  return kept ? kept(file, events, textOf) : events.map(textOf);
}

/** A JSON file as people read it. */
export function jsonFile(path: string, data: unknown): ExportFile {
  return { path, text: `${JSON.stringify(data, null, 2)}\n` };
}

/** The same that ends in a list with an entry for each event. */
export function jsonFileOf(
  selection: Events,
  path: string,
  data: Readonly<Record<string, unknown>>,
  list: string,
  entryOf: (event: PlanEvent) => object,
): ExportFile {
  if (selection.events.length === 0) return jsonFile(path, { ...data, [list]: [] });
  const head = JSON.stringify({ ...data, [list]: [0] }, null, 2).slice(0, -JSON_END.length - 1);
  const texts = textsOf(selection, { path, head, between: JSON_BETWEEN }, (event) => inner(entryOf(event)));
  return { path, text: `${head}${texts.join(JSON_BETWEEN)}${JSON_END}\n` };
}

/** The same with an object of a value for each event, by its id. */
export function jsonMapOf(
  selection: Events,
  path: string,
  data: Readonly<Record<string, unknown>>,
  map: string,
  valueOf: (event: PlanEvent) => object,
): ExportFile {
  const { events } = selection;
  // Keys that are numbers come first, wherever they are written.
  if (events.length === 0 || events.some(({ id }) => /^\d+$/.test(id)))
    return jsonFile(path, { ...data, [map]: Object.fromEntries(events.map((event) => [event.id, valueOf(event)])) });
  const end = `"": 0${JSON_MAP_END}`;
  const head = JSON.stringify({ ...data, [map]: { '': 0 } }, null, 2).slice(0, -end.length);
  const texts = textsOf(selection, { path, head, between: JSON_BETWEEN }, (event) => {
    return `${JSON.stringify(event.id)}: ${inner(valueOf(event))}`;
  });
  return { path, text: `${head}${texts.join(JSON_BETWEEN)}${JSON_MAP_END}\n` };
}

/** As it stands in a list, or among the values of an object, of a file. */
function inner(value: object): string {
  return JSON.stringify([[value]], null, 2).slice('[\n  [\n    '.length, -'\n  ]\n]'.length);
}

const JSON_MAP_END = '\n  }\n}';
const JSON_BETWEEN = ',\n    ';
const JSON_END = '\n  ]\n}';

/** A CSV file with rows for each event. */
export function csvFileOf(
  selection: Events,
  path: string,
  columns: readonly string[],
  rowsOf: (event: PlanEvent) => readonly (readonly Cell[])[],
  mark = '',
): ExportFile {
  const head = mark + toCsv(columns, []);
  const texts = textsOf(selection, { path, head, between: '' }, (event) => toCsvRows(rowsOf(event)));
  return { path, text: head + texts.join('') };
}

/** For people to open: Excel takes a CSV file for UTF-8 only where its mark stands first. */
export const MARK = '\uFEFF';
