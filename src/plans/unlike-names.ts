// Texts that look like something other than a list of names or code that sends events: no names are taken from them.

import type { Snippet } from '../code/snippet.ts';
import { isMapping } from './tables/mapping.ts';

const MOST_LINES = 400;
const LONG_LINE = 100;
/** A function that is called with an object. */
const CALLS = /^(?:await\s+)?[\w$.]+\(\s*\{[^}]*\}\s*\);?$/;

interface Unlike {
  readonly what: string;
  /** How a plan that looks like it is read; absent where none does. */
  readonly cure?: string;
}

/** What the text is instead, in words; nothing if it may be a list of names. `rows` are its first lines as a table. */
export function unlikeNames(
  text: string,
  rows: readonly (readonly string[])[],
  code: Snippet | undefined,
): Unlike | undefined {
  const lines = text
    .slice(0, 40_000)
    .split('\n', MOST_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (/^<(?:!doctype html|html)\b/i.test(lines[0] ?? '')) return { what: 'HTML' };
  if (rows.some(isMapping)) return { what: 'a table of what others call events, which says nothing of what is sent' };
  if (isTable(rows))
    return {
      what: `a table (its first row is ${shown(rows[0] ?? [])}), and no heading in it names events`,
      cure: `Call its columns Event, Property, Type and the like; or say what they are for: ${columnsFor(rows[0] ?? [])}.`,
    };
  if (isMarkdown(lines))
    return {
      what: 'Markdown, and no table in it names events',
      cure: 'A table of events has a column Event, and others such as Property, Type and Description.',
    };
  if ((isCode(lines) || lines.some((line) => CALLS.test(line))) && !code?.calls.length)
    return { what: 'code, and no call in it sends an event' };
  return undefined;
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = filled[0]?.length ?? 0;
  return width >= 3 && filled.length >= 2 && filled.every((row) => row.length === width);
}

function shown(row: readonly string[]): string {
  const cells = row.slice(0, 4).map((cell) => cell.trim().slice(0, 30));
  return cells.join(', ') + (row.length > cells.length ? ', …' : '');
}

/** The option of the command line, for the headings that there are. */
function columnsFor(row: readonly string[]): string {
  const [name = '', key = ''] = row.map((cell) => cell.trim().slice(0, 30));
  return `\`--columns "name=${name},key=${key}"\` on the command line`;
}

/** Headings, and prose or listings below them; a list of names may have headings, too. */
function isMarkdown(lines: readonly string[]): boolean {
  const isHeaded = lines.some((line) => /^#{1,6}\s/.test(line));
  const prose = lines.filter((line) => line.length > LONG_LINE || /^(?:```|~~~)/.test(line)).length;
  return isHeaded && prose >= 2;
}

/** Most lines end or begin as statements do, without a quoted text in them. */
function isCode(lines: readonly string[]): boolean {
  const statements = lines.filter(
    (line) =>
      /[;{}]$|^(?:export|import|const|let|function|class|interface|type|def|public|private)\s|^\/?\*/.test(line) &&
      !/["'`]/.test(line),
  );
  return statements.length > lines.length / 2;
}
