// Tables in Markdown: events with their parameters in the cells, or a table of properties below the heading of each event, as
// our own export has it.

import { MARKDOWN_AROUND, MARKDOWN_EVENT, OTHER_PROPERTIES, UNCARRIED } from '../../../words/headings.ts';
import type { Reader } from '../../reader.ts';
import type { Found, Place, PlanEvent, PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { eventRowsIn } from '../../tables/event-table.ts';
import { headedTables, withoutLinks, type HeadedTable } from '../../tables/markdown.ts';
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
    return {
      events: all.flatMap(({ events }) => events),
      properties: all.flatMap(({ properties = [] }) => properties),
      groups: all.flatMap(({ groups = [] }) => groups),
    };
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
  const [uncarried = [], others = []] = [true, false].map((is) =>
    tables.filter(({ title }) => (title === UNCARRIED) === is),
  );
  const sections = others.filter(
    (table) => isOfOne(table) || (table.headings.length < 2 && SENT_WITH.test(table.text)),
  );
  const found = sections.map((table) => ({
    ...headOf(file, table),
    properties: propertiesIn(file, table, SENT_WITH.test(table.text)),
  }));
  return {
    properties: uncarried.flatMap((table) => propertiesIn(file, table, true)),
    events: [...listed, ...found.filter(({ name }) => !EVERYWHERE.test(name))],
    groups: found
      .filter(({ name }) => EVERYWHERE.test(name))
      .map(({ call: _call, callText: _text, ...group }) => ({ ...group, everywhere: true })),
  };
}

/** The table as one of events, with the heading above as the name of each row. Our own says more of a value in its words, and
 * behind its meaning. */
function propertiesIn(
  file: SourceFile,
  { title, headings, rows }: HeadedTable,
  isOwn: boolean,
): readonly PlanProperty[] {
  const named = rows.map(({ cells, offset }) => ({ cells: [title, ...cells], offset }));
  const [event] = eventRowsIn(file, ['Event name', ...headings], (each) => named.forEach(each));
  const properties = (event?.properties ?? []).map(asMarked);
  return nested(isOwn ? properties.map(withFormat) : properties);
}

/** Our own names any format behind the type of a text. */
function withFormat({ fields, ...property }: PlanProperty): PlanProperty {
  const { type, ...others } = fields ?? {};
  const [, format, orNull] = /^string \(([^()]+)\)( or null)?$/.exec(typeof type === 'string' ? type : '') ?? [];
  if (format === undefined) return { ...property, ...(fields && { fields }) };
  return {
    ...property,
    types: ['string'],
    format,
    ...(orNull !== undefined && { nullable: true }),
    ...(Object.keys(others).length > 0 && { fields: others }),
  };
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

/** What our own says around an event, below its summary; what has another name there is a field of the company's own. */
function aroundBelow(text: string): Omit<PlanEvent, 'name' | 'call' | keyof Place> {
  const lines = [...text.matchAll(/^- ((?:\\.|[^:\\])+): (.+)$/gm)].map(
    ([, label = '', said = '']) => [readText(label), said] as const,
  );
  const said = new Map(lines.filter(([label]) => KNOWN.has(label)));
  const after = (label: string): string => said.get(label) ?? '';
  const replacedBy = after(MARKDOWN_EVENT.replacedBy);
  const others = OTHER_PROPERTIES;
  const additional = [true, false].find((one) => after(others.label) === others[`${one}`]);
  const own = lines
    .filter(([label]) => !KNOWN.has(label))
    .map(([label, one]) => [label, readText(withoutLinks(one))] as const);
  return {
    ...(replacedBy !== '' && { replacedBy: readText(replacedBy) }),
    ...(additional !== undefined && { additional }),
    ...aroundIn(
      (key) => readText(after(MARKDOWN_AROUND[key])),
      (key) => withCodes(after(MARKDOWN_AROUND[key])).codes,
    ),
    ...(own.length > 0 && { fields: Object.fromEntries(own) }),
  };
}

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(MARKDOWN_EVENT),
  OTHER_PROPERTIES.label,
  ...Object.values(MARKDOWN_AROUND),
]);
