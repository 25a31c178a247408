// The tables of a Markdown text, each with the heading it stands under.

import { readName, readText } from './markdown-text.ts';
import type { TableRow } from './rows.ts';

export interface HeadedTable {
  /** The heading above; empty where there is none. */
  readonly title: string;
  readonly offset: number;
  /** What stands between the heading and the table, or the next heading. */
  readonly text: string;
  /** Empty for a heading with no table below it. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** Headings that say what the table is, not what it is of. */
const GENERIC = /^(?:event )?(?:properties|parameters|attributes|traits|fields|schema|payload|details)$/i;

/** Every table, and every heading without one, in order. */
export function headedTables(text: string): readonly HeadedTable[] {
  const lines = linesOf(text);
  const found: HeadedTable[] = [];
  const titles: string[] = [];
  let heading: Line & { readonly title: string } = { text: '', offset: 0, title: '' };
  let prose: string[] = [];
  let hasTable = true;
  const close = (): void => {
    if (!hasTable)
      found.push({
        title: heading.title,
        offset: heading.offset,
        text: prose.join('\n').trim(),
        headings: [],
        rows: [],
      });
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line; // within the list
    const [, marks, title] = /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line.text) ?? [];
    if (marks !== undefined && title !== undefined) {
      close();
      titles.length = marks.length;
      titles[marks.length] = plainTitle(title);
      const parent = titles.slice(0, marks.length).findLast((each) => each);
      heading = { ...line, title: GENERIC.test(plainTitle(title)) ? (parent ?? '') : plainTitle(title) };
      prose = [];
      hasTable = false;
    } else if (isRow(line.text) && isRule(lines[index + 1]?.text ?? '')) {
      const rows = rowsFrom(lines, index + 2);
      const { title: of, offset } = heading;
      found.push({
        title: of,
        offset: of === '' ? line.offset : offset,
        text: prose.join('\n').trim(),
        headings: cellsOf(line.text).map(plainTitle),
        rows,
      });
      index += 1 + rows.length;
      hasTable = true;
    } else prose.push(line.text);
  }
  close();
  return found;
}

function linesOf(text: string): readonly Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const at = offset;
    offset += line.length + 1;
    return { text: line.replace(/\r$/, ''), offset: at };
  });
}

function rowsFrom(lines: readonly Line[], start: number): readonly TableRow[] {
  const end = lines.findIndex((line, index) => index >= start && !isRow(line.text));
  const rows = lines.slice(start, end < 0 ? undefined : end);
  return rows.map(({ text, offset }) => ({ cells: cellsOf(text), offset }));
}

const isRow = (line: string): boolean => line.includes('|') && line.trim() !== '|';
const isRule = (line: string): boolean =>
  /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(line) && line.includes('|');

/** The cells of a row: a bar in a cell is written with a backslash before it. */
function cellsOf(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    readText(
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n'),
    ),
  );
}

/** Links by their words. */
export const withoutLinks = (text: string): string => text.replace(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, '$1');

/** Without emphasis, code marks, links and the word "Event:" before it. */
function plainTitle(title: string): string {
  return readName(withoutLinks(title))
    .replace(/^event\s*:\s*/i, '')
    .trim();
}
