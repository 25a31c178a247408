// Our own CSV: a row for each property of each event, with JSON in the cells of what is no plain value.

import type { Reader } from '../../reader.ts';
import type { PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { requiredBy } from '../../tables/cells.ts';
import { EventRows } from '../../tables/event-rows.ts';
import { headingsIn, readRows, type Row } from '../../tables/table.ts';
import { callOf } from '../shared/calls-of.ts';
import { statusOf } from '../shared/status-of.ts';
import { catalogShape } from './catalog-json.ts';

const isFlat = (headings: readonly string[]): boolean => headings.includes('event_id') && headings.includes('event');

const TEXTS = ['format', 'basis'] as const;
const JSONS = ['example', 'constraints', 'items', 'members', 'values', 'nullable'] as const;

export const flatCsv: Reader = {
  id: 'flat-csv',
  claims: (file) => (headingsIn(file, isFlat) ? 'the column "event_id"' : undefined),
  read: (files) => ({
    events: files.flatMap((file) => {
      const rows = new EventRows(file);
      readRows(file, headingsIn(file, isFlat) ?? [], (row) => {
        const [name, word] = [row.at('event'), row.at('call')];
        if (name === '') return;
        const summary = row.at('event_summary') || undefined;
        const status = statusOf(row.at('event_status'));
        const head = { name, call: callOf(word) ?? 'track', callText: word, summary, status, ...row.place } as const;
        row.at('event_id');
        const additional = requiredBy(row.at('additional_properties'));
        rows.add(
          name,
          () => ({ ...head, ...(typeof additional === 'boolean' && { additional }) }),
          propertiesOf(file, row),
        );
      });
      return rows.all;
    }),
  }),
};

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
