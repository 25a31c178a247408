// A table for spreadsheets and scripts: one row for each property of each event, and below them those that no event carries,
// nothing left out. What is not a plain value stands as JSON in its cell. It begins with the mark of UTF-8, without which
// Excel garbles accents.

import type { StatedField } from '../../catalog/facts.ts';
import { allowedBy } from '../../catalog/value/due.ts';
import type { PlanEvent, PlanProperty } from '../selection.ts';
import { fieldIn } from '../selection/property.ts';
import { csvFileOf, MARK } from './format.ts';
import { toCsvRows } from '../../words/escapes/csv.ts';
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
  'required',
  'nullable',
  'values',
  'additional_properties',
];

/** What stands around events; a column only where one says something. Lists stand as JSON. */
const AROUND = ['area', 'owner', 'tags', 'sources', 'destinations'] as const;

/** Where events and properties stand; no columns where nothing says so. */
const STATUS_HEAD = ['event_status', 'replaced_by', 'property_status'];

export const flatCsv: Format = {
  files: (selection) => {
    const { events, uncarried } = selection;
    const ofEvents = fieldKeys(events);
    const all = [...events.flatMap(({ properties }) => properties), ...uncarried];
    const ofProperties = fieldKeys(all);
    const saysStatus = [...events, ...all].some(({ status }) => status !== undefined);
    const around = AROUND.filter((key) => events.some((event) => event[key] !== undefined));
    const fieldHead = [
      ...ofEvents.map((key) => `fields.${key}`),
      ...ofProperties.map((key) => `property_fields.${key}`),
    ];
    const rowsOf = (event: Partial<PlanEvent>): readonly (readonly Cell[])[] => {
      const { id = '', name = '', call = '', summary = '', useCases = [], status = '', replacedBy = '' } = event;
      const head = [id, name, call, summary, useCases.join('; ')];
      const { properties = [] } = event;
      const rows = properties.length === 0 && name !== '' ? [undefined] : properties;
      return rows.map((property) => [
        ...head,
        ...(property ? cells(property) : PROPERTY_HEAD.slice(1).map(() => '')),
        event.additionalProperties ?? '',
        ...(saysStatus ? [status, replacedBy, property?.status ?? ''] : []),
        ...around.map((key) => written(event[key])),
        ...fieldCells(event, ofEvents),
        ...fieldCells(property, ofProperties),
      ]);
    };
    const columns = [
      ...HEAD,
      ...PROPERTY_HEAD,
      ...(saysStatus ? STATUS_HEAD : []),
      ...around.map((key) => `event_${key}`),
      ...fieldHead,
    ];
    const { path, text } = csvFileOf(selection, 'events.csv', columns, rowsOf, MARK);
    return [{ path, text: text + toCsvRows(rowsOf({ properties: uncarried })) }];
  },
};

interface Having {
  readonly fields?: readonly StatedField[] | undefined;
}

/** Of the company's own fields those that any of them states. */
function fieldKeys(all: readonly Having[]): readonly string[] {
  return [...new Set(all.flatMap(({ fields = [] }) => fields.map(({ key }) => key)))];
}

function fieldCells({ fields }: Having = {}, keys: readonly string[]): readonly Cell[] {
  return keys.map((key) => written(fieldIn(fields, key)));
}

const written = (value: StatedField['value'] | readonly string[] | undefined): Cell =>
  typeof value === 'object' ? JSON.stringify(value) : (value ?? '');

function cells(property: PlanProperty) {
  const { key, type, format, summary, example, items, members, personal, basis, values, required, nullable } = property;
  const saysMore = values?.some((one) => Object.keys(one).length > 1) === true;
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
    required ?? '',
    nullable ?? '',
    saysMore ? json(values) : '',
  ];
}
