// Our own CSV: a row for each property of each event, and of none, with JSON in the cells of what is no plain value.

import { valueIn } from '../../../words/escapes/value-lines.ts';
import type { Reader } from '../../reader.ts';
import type { PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { requiredBy } from '../../tables/cells.ts';
import { EventRows } from '../../tables/event-rows.ts';
import { headingsIn, readRows, type Row } from '../../tables/table.ts';
import { aroundIn } from '../shared/sent.ts';
import { callOf } from '../shared/calls-of.ts';
import { statusOf } from '../shared/status-of.ts';
import { catalogShape } from './catalog-json.ts';

const isFlat = (headings: readonly string[]): boolean =>
  ['event_id', 'event', 'property'].every((heading) => headings.includes(heading));

const TEXTS = ['format', 'basis'] as const;
const JSONS = ['example', 'constraints', 'items', 'members', 'values', 'nullable'] as const;

export const flatCsv: Reader = {
  id: 'flat-csv',
  claims: (file) => (headingsIn(file, isFlat) ? 'the column "event_id"' : undefined),
  read: (files) => {
    const uncarried: PlanProperty[] = [];
    const events = files.flatMap((file) => {
      const rows = new EventRows(file);
      const headings = headingsIn(file, isFlat) ?? [];
      const [ofEvents, ofProperties] = ['fields.', 'property_fields.'].map((mark) => fieldsUnder(mark, headings));
      const names = new Map<string, string>();
      readRows(file, headings, (row) => {
        const [name, word] = [row.at('event'), row.at('call')];
        const properties = propertiesOf(file, row).map((property) => ({ ...property, ...ofProperties?.(row) }));
        if (name === '') {
          uncarried.push(...properties);
          return;
        }
        const summary = row.at('event_summary') || undefined;
        const status = statusOf(row.at('event_status'));
        const replacedBy = row.at('replaced_by') || undefined;
        const call = callOf(word) ?? 'track';
        const head = {
          name,
          call,
          callText: word,
          summary,
          status,
          replacedBy,
          ...aroundIn(
            (key) => row.at(`event_${key}`),
            (key) => namesIn(row.at(`event_${key}`)),
          ),
          ...ofEvents?.(row),
          ...row.place,
        };
        names.set(row.at('event_id'), name);
        const additional = requiredBy(row.at('additional_properties'));
        rows.add(name, () => ({ ...head, ...(typeof additional === 'boolean' && { additional }) }), properties);
      });
      return rows.all.map(({ replacedBy, ...event }) =>
        replacedBy === undefined ? event : { ...event, replacedBy: names.get(replacedBy) ?? replacedBy },
      );
    });
    return { events, properties: uncarried };
  },
};

const namesIn = (cell: string): readonly string[] => {
  const named = valueIn(cell);
  return Array.isArray(named) ? named.map(String) : [];
};

/** What stands in the columns of a company's own fields: lists as JSON, all else as it is. */
function fieldsUnder(mark: string, headings: readonly string[]): (row: Row) => Pick<PlanProperty, 'fields'> {
  const columns = headings.filter((heading) => heading.startsWith(mark));
  return (row) => {
    const filled = columns.map((column) => [column.slice(mark.length), row.at(column)] as const);
    const stated = filled.filter(([, cell]) => cell !== '');
    return stated.length === 0 ? {} : { fields: Object.fromEntries(stated.map(([key, cell]) => [key, valueIn(cell)])) };
  };
}

function propertiesOf(file: SourceFile, row: Row): readonly PlanProperty[] {
  const key = row.at('property');
  if (key === '') return [];
  const texts = [...TEXTS.map((name) => [name, row.at(name)]), ['summary', row.at('property_summary')]] as const;
  const type = row.at('type');
  const members = [
    ...(type === '' ? [] : [`"type":${type.startsWith('[') ? type : JSON.stringify(type)}`]),
    ...texts.filter(([, text]) => text !== '').map(([name, text]) => `${JSON.stringify(name)}:${JSON.stringify(text)}`),
    ...JSONS.map((name) => [name, row.at(name)] as const).flatMap(([name, text]) =>
      text === '' ? [] : `"${name}":${text}`,
    ),
    ...(row.at('personal') === '' ? [] : [`"personal":${row.at('personal') === 'true'}`]),
  ];
  const node = file.part(`{${members.join(',')}}`, row.place).first;
  const status = statusOf(row.at('property_status'));
  const required = requiredBy(row.at('required'));
  return [{ key, ...(node && catalogShape(node)), ...(status && { status }), required, ...row.place }];
}
