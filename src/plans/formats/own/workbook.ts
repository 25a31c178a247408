// Our own Excel workbook: a sheet of events, one of their properties with the keys inside each below it.

import { valueIn } from '../../../words/escapes/value-lines.ts';
import { WORKBOOK } from '../../../words/headings.ts';
import type { Reader } from '../../reader.ts';
import type { Json, PlanEvent } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { requiredBy } from '../../tables/cells.ts';
import { headingsIn, readRows, type Row } from '../../tables/table.ts';
import { listsIn } from '../shared/sent.ts';
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
    return { events: events.map((event) => ({ ...event, properties: properties.of(event.name) })) };
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
      area: row.at(WORKBOOK.area) || undefined,
      owner: row.at(WORKBOOK.owner) || undefined,
      ...listsIn((key) => {
        const lines = row.at(WORKBOOK[key]).split('\n');
        return lines.filter((line) => line !== '').map((line) => textIn(line));
      }),
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
    if (row.at(EVENT) !== '' && row.at(PROPERTY) !== '') properties.add(file, row, ownFields(row, headings));
  });
}

/** A name in a line of its own. */
function textIn(line: string): string {
  const text = valueIn(line);
  return typeof text === 'string' ? text : line;
}

/** What stands in columns that are not ours. */
function ownFields(row: Row, headings: readonly string[]): { readonly fields?: Readonly<Record<string, Json>> } {
  const others = headings.filter((heading) => heading !== '' && !OURS.has(heading));
  const filled = others.map((heading) => [heading, row.at(heading)] as const).filter(([, cell]) => cell !== '');
  return filled.length === 0 ? {} : { fields: Object.fromEntries(filled.map(([key, cell]) => [key, valueIn(cell)])) };
}
