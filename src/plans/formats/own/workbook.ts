// Our own Excel workbook: a sheet of events, one of their properties with the keys inside each below it.

import { valueIn } from '../../../words/escapes/value-lines.ts';
import { WORKBOOK } from '../../../words/headings.ts';
import type { Reader } from '../../reader.ts';
import type { Json, PlanEvent } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { requiredBy } from '../../tables/cells.ts';
import { headingsIn, readRows, type Row } from '../../tables/table.ts';
import { aroundIn } from '../shared/sent.ts';
import { callOf } from '../shared/calls-of.ts';
import { statusOf } from '../shared/status-of.ts';
import { PropertyRows } from './property-rows.ts';

const { event: EVENT, call: CALL, property: PROPERTY, page: PAGE } = WORKBOOK;
const OURS: ReadonlySet<string> = new Set(Object.values(WORKBOOK));

const hasAll =
  (...all: readonly string[]) =>
  (headings: readonly string[]) =>
    all.every((each) => headings.includes(each));
const isEvents = hasAll(EVENT, CALL, PAGE);
const isProperties = hasAll(EVENT, PROPERTY, PAGE);
const isAbout = ([first]: readonly string[]): boolean => first === WORKBOOK.about;

export const workbook: Reader = {
  id: 'workbook',
  claims: (file) =>
    [isEvents, isProperties, isAbout].some((suits) => headingsIn(file, suits))
      ? `the columns "${EVENT}" and "${PAGE}"`
      : undefined,
  read: (files) => {
    const properties = new PropertyRows();
    for (const file of files) readProperties(file, properties);
    const told = new Map(files.flatMap(eventsIn).map((event) => [event.name, event]));
    const events = [...told.values(), ...properties.events.filter(({ name }) => !told.has(name))];
    return {
      events: events.map((event) => ({ ...event, properties: properties.of(event.name) })),
      properties: properties.of(''),
    };
  },
};

function eventsIn(file: SourceFile): readonly PlanEvent[] {
  const headings = headingsIn(file, isEvents);
  if (!headings) return [];
  const events: PlanEvent[] = [];
  readRows(file, headings, (row) => {
    const name = row.at(EVENT);
    const word = row.at(CALL);
    const additional = requiredBy(row.at(WORKBOOK.additional));
    // Both are made anew.
    for (const heading of [WORKBOOK.count, PAGE]) row.at(heading);
    if (name === '') return;
    events.push({
      name,
      call: callOf(word) ?? 'track',
      callText: word || undefined,
      summary: row.at(WORKBOOK.description) || undefined,
      status: statusOf(row.at(WORKBOOK.status)),
      replacedBy: row.at(WORKBOOK.replacedBy) || undefined,
      ...aroundIn(
        (key) => row.at(WORKBOOK[key]),
        (key) => namesIn(row.at(WORKBOOK[key])),
      ),
      ...(typeof additional === 'boolean' && { additional }),
      ...ownFields(row, headings),
      ...row.place,
    });
  });
  return events;
}

function readProperties(file: SourceFile, properties: PropertyRows): void {
  const headings = headingsIn(file, isProperties);
  if (!headings) return;
  readRows(file, headings, (row) => {
    row.at(PAGE);
    if (row.at(PROPERTY) !== '') properties.add(file, row, ownFields(row, headings));
  });
}

/** Names, each in a line of its own. */
function namesIn(cell: string): readonly string[] {
  const lines = cell.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const name = valueIn(line);
    return typeof name === 'string' ? name : line;
  });
}

/** What stands in columns that are not ours. */
function ownFields(row: Row, headings: readonly string[]): { readonly fields?: Readonly<Record<string, Json>> } {
  const others = headings.filter((heading) => heading !== '' && !OURS.has(heading));
  const filled = others.map((heading) => [heading, row.at(heading)] as const).filter(([, cell]) => cell !== '');
  return filled.length === 0 ? {} : { fields: Object.fromEntries(filled.map(([key, cell]) => [key, valueIn(cell)])) };
}
