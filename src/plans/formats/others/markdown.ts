// Tables in Markdown: events with their parameters in the cells, or a table of properties below the heading of each event, as
// our own export has it.

import { MARKDOWN_AROUND } from '../../../words/headings.ts';
import type { Reader } from '../../reader.ts';
import type { Found, PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { eventRowsIn } from '../../tables/event-table.ts';
import { headedTables, type HeadedTable } from '../../tables/markdown.ts';
import { readText, withCodes } from '../../tables/markdown-text.ts';
import { nested } from '../../tables/nested.ts';
import { isHead, isPropertyHead } from '../../tables/roles.ts';
import type { TableRow } from '../../tables/rows.ts';
import { callOf } from '../shared/calls-of.ts';
import { aroundIn } from '../shared/sent.ts';
import { statusOf } from '../shared/status-of.ts';

export const markdown: Reader = {
  id: 'markdown',
  claims: (file) => {
    if (file.beginsLikeJson || !/^ {0,3}\|?.*-{3,}\s*\|/m.test(file.text)) return undefined;
    const tables = headedTables(file.text);
    if (tables.some(({ headings }) => isHead(headings))) return 'a table with a column of events';
    return tables.some(isOfOne) ? 'tables of properties below headings of events' : undefined;
  },
  read(files) {
    const all = files.map(read);
    return { events: all.flatMap(({ events }) => events), groups: all.flatMap(({ groups = [] }) => groups) };
  },
};

/** Whether a table tells of the properties of what its heading names. */
function isOfOne({ headings, title }: HeadedTable): boolean {
  return title !== '' && title.length <= LONGEST_TITLE && isPropertyHead(headings);
}

const LONGEST_TITLE = 100;
const EVERYWHERE = /\b(?:common|global|super|shared|default)\b.*\b(?:properties|parameters|attributes)\b/i;
const SENT_WITH = /\bsent with: an? `?(\w+)`? call/i;

function read(file: SourceFile): Found {
  const tables = headedTables(file.text);
  const feed = (table: HeadedTable) => (each: (row: TableRow) => void) => table.rows.forEach(each);
  const listed = tables
    .filter(({ headings }) => isHead(headings))
    .flatMap((table) => eventRowsIn(file, table.headings, feed(table)));
  const sections = tables.filter(
    (table) => isOfOne(table) || (table.headings.length < 2 && SENT_WITH.test(table.text)),
  );
  const found = sections.map((table) => ({ ...headOf(file, table), properties: propertiesIn(file, table) }));
  return {
    events: [...listed, ...found.filter(({ name }) => !EVERYWHERE.test(name))],
    groups: found
      .filter(({ name }) => EVERYWHERE.test(name))
      .map(({ call: _call, callText: _text, ...group }) => ({ ...group, everywhere: true })),
  };
}

/** The table as one of events, with the heading above as the name of each row. Our own says more of a value in its words, and
 * behind its meaning. */
function propertiesIn(file: SourceFile, { title, headings, rows }: HeadedTable): readonly PlanProperty[] {
  const named = rows.map(({ cells, offset }) => ({ cells: [title, ...cells], offset }));
  const [event] = eventRowsIn(file, ['Event name', ...headings], (each) => named.forEach(each));
  return nested((event?.properties ?? []).map(asMarked));
}

function asMarked({ summary = '', ...property }: PlanProperty): PlanProperty {
  const [, meaning = '', word, isPersonal] = MARKS.exec(summary) ?? [];
  const status = statusOf(word ?? '');
  return {
    ...property,
    ...(meaning !== '' && { summary: meaning }),
    ...(status && { status }),
    ...(isPersonal !== undefined && { personal: true }),
  };
}

const MARKS = /^(.*?)\s*(?:\bStatus: (\w+)\.)?\s*(Personal data\.)?$/s;

function headOf(file: SourceFile, { title, text, offset }: HeadedTable) {
  const word = SENT_WITH.exec(text)?.[1];
  const summary = text.split(/\n\s*\n/)[0]?.trim() ?? '';
  const status = statusOf(/^- Status: (\w+)$/m.exec(text)?.[1] ?? '');
  return {
    name: title,
    call: callOf(word) ?? ('track' as const),
    callText: word,
    summary: summary === '' || /^(?:[-*|>#]|```)/.test(summary) ? undefined : readText(summary),
    ...(status && { status }),
    ...(word !== undefined && aroundBelow(text)),
    ...file.place(offset),
  };
}

/** What our own says around an event, below its summary. */
function aroundBelow(text: string): ReturnType<typeof aroundIn> {
  const after = (key: keyof typeof MARKDOWN_AROUND): string =>
    new RegExp(`^- ${MARKDOWN_AROUND[key]}: (.+)$`, 'm').exec(text)?.[1] ?? '';
  return aroundIn(
    (key) => readText(after(key)),
    (key) => withCodes(after(key)).codes,
  );
}
