// A table for spreadsheets and scripts: one row for each property of each event, nothing left out. What is not a plain
// value stands as JSON in its cell. It begins with the mark of UTF-8, without which Excel garbles accents.

import { allowedBy } from '../../catalog/value/due.ts';
import type { PlanProperty } from '../selection.ts';
import { spreadsheetFile } from './format.ts';
import type { Cell } from '../../words/escapes/csv.ts';
import type { Format } from './format.ts';

const HEAD = ['event_id', 'event', 'call', 'event_summary', 'use_cases'];
const PROPERTY_HEAD = [
  'property',
  'type',
  'format',
  'property_summary',
  'example',
  'constraints',
  'items',
  'members',
  'personal',
  'basis',
];

export const flatCsv: Format = {
  files: ({ events }) => [
    spreadsheetFile(
      'events.csv',
      [...HEAD, ...PROPERTY_HEAD],
      events.flatMap(({ id, name, call, summary, useCases, properties }): Cell[][] => {
        const event = [id, name, call, summary, useCases.join('; ')];
        if (properties.length === 0) return [[...event, ...PROPERTY_HEAD.map(() => '')]];
        return properties.map((property) => [...event, ...cells(property)]);
      }),
    ),
  ],
};

function cells(property: PlanProperty) {
  const { key, type, format, summary, example, items, members, personal, basis } = property;
  const allowed = allowedBy(property);
  const constraints = { ...property.constraints, ...(allowed && { enum: allowed }) };
  const json = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
  const filled = (value: object = {}): unknown => (Object.keys(value).length > 0 ? value : undefined);
  return [
    key,
    typeof type === 'object' ? json(type) : (type ?? ''),
    format ?? '',
    summary,
    json(example),
    json(filled(constraints)),
    json(items),
    json(filled(members)),
    personal ?? '',
    basis ?? '',
  ];
}
