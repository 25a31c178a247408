// Plans as tables: our own CSV, Segment's and Avo's, told apart by their columns.

import Papa from 'papaparse';
import { CALLS, FORMATS, TYPES } from '../../catalog/schema.ts';
import type { JsonValue, PropertyType } from '../../catalog/model.ts';
import { unguarded } from '../../words/csv.ts';
import { readLiteral } from '../../plans/literal.ts';
import { constraintsOf, membersOfList, propertyOf } from './own-catalog.ts';
import type { At, Found, Place, PlannedEvent, PlannedProperty, Skipped } from './plan.ts';
import { basisOf, jsonOf, oneOf } from './schema-value.ts';

type Row = (column: string) => string;

interface Table {
  readonly format: string;
  readonly column: string;
  readonly event: (row: Row) => {
    readonly name: string;
    /** As the table writes it. */
    readonly call: string;
    readonly summary: string;
  };
  readonly property: (row: Row) => Omit<PlannedProperty, keyof Place> | undefined;
}

const TABLES: readonly Table[] = [
  {
    format: 'a flat CSV of events',
    column: 'event_id',
    event: (row) => ({ name: row('event'), call: row('call'), summary: row('event_summary') }),
    property: (row) => {
      if (row('property') === '') return undefined;
      const tree = (column: string) => (row(column) === '' ? undefined : readLiteral(row(column)).tree);
      const items = tree('items');
      const wrapped = items && propertyOf({ offset: 0, value: new Map([['items', { offset: 0, tree: items }]]) });
      return {
        key: row('property'),
        type: oneOf(TYPES, row('type')),
        format: oneOf(FORMATS, row('format')),
        summary: row('property_summary'),
        example: jsonOf(tree('example')),
        constraints: constraintsOf(tree('constraints')),
        items: wrapped?.items,
        members: membersOfList(tree('members')),
        personal: row('personal') === 'true' || undefined,
        basis: basisOf(row('basis')),
      };
    },
  },
  {
    format: 'an Avo CSV',
    column: 'Property Value Type',
    event: (row) => ({ name: row('Event Name'), call: 'track', summary: row('Event Description') }),
    property: (row) => {
      if (row('Property Name') === '') return undefined;
      const isArray = /^(?:true|yes|1)$/i.test(row('Is Property Array?'));
      const type = AVO_TYPES.get(row('Property Value Type').toLowerCase());
      return {
        key: row('Property Name'),
        type: isArray ? 'array' : type,
        items: isArray && type ? { type, members: [] } : undefined,
        summary: row('Property Description'),
        constraints: allowed(row('Property Enumeration Options'), ', ', type),
      };
    },
  },
  {
    format: 'a Segment CSV',
    column: 'Property Data Type',
    event: (row) => ({
      name: row('Event Name'),
      call: /call:(\w+)/.exec(row('Labels'))?.[1] ?? row('Event Type'),
      summary: row('Property Name') === '' ? row('Description') : '',
    }),
    property: (row) => {
      if (row('Property Name') === '') return undefined;
      const type = oneOf(TYPES, row('Property Data Type').toLowerCase());
      return {
        key: row('Property Name'),
        type,
        summary: row('Description'),
        constraints: allowed(row('Enum Values'), '|', type),
      };
    },
  },
];

const AVO_TYPES = new Map<string, PropertyType>([
  ['string', 'string'],
  ['int', 'integer'],
  ['float', 'number'],
  ['bool', 'boolean'],
  ['object', 'object'],
]);

/** The events of a table of one of these kinds; nothing if it is none. */
export function readTable(text: string, position: At): Found | undefined {
  let head: readonly string[] = [];
  let table: Table | undefined;
  let start = 0;
  const events = new Map<string, { event: PlannedEvent; properties: PlannedProperty[] }>();
  const skipped = new Map<string, Skipped>();
  Papa.parse<string[]>(text, {
    step: ({ data, meta }, parser) => {
      const offset = start;
      start = meta.cursor;
      if (!table) {
        head = data.map((cell) => cell.replace(/^\uFEFF/, '').trim());
        table = TABLES.find(({ column }) => head.includes(column));
        if (!table) parser.abort();
        return;
      }
      const row: Row = (column) => unguarded(data[head.indexOf(column)] ?? '');
      const { name, call: said, summary } = table.event(row);
      if (name === '') return;
      const call = oneOf(CALLS, said.toLowerCase() || 'track');
      if (!call) {
        if (!skipped.has(name)) skipped.set(name, { what: `The ${said} event "${name}"`, ...position(offset) });
        return;
      }
      const entry = events.get(name) ?? {
        event: { name, call, summary, properties: [], ...position(offset) },
        properties: [],
      };
      events.set(name, entry);
      const property = table.property(row);
      if (property) entry.properties.push({ ...property, ...position(offset) });
    },
  });
  if (!table) return undefined;
  return {
    format: table.format, // assigned in the callback
    events: [...events.values()].map(({ event, properties }) => ({ ...event, properties })),
    skipped: [...skipped.values()],
  };
}

function allowed(cell: string, separator: string, type: PropertyType | undefined) {
  if (cell.trim() === '') return {};
  const texts = cell.split(separator).map((one) => one.trim());
  const values: JsonValue[] = type === 'number' || type === 'integer' ? texts.map(Number) : texts;
  return { enum: values as (string | number)[] }; // no others are made here
}
