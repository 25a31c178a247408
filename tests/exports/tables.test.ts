// Every CSV, read by a parser that is not ours and compared cell by cell; and what a spreadsheet must not run.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../generated/fast-check.ts';
import Papa from 'papaparse';
import { guarded, toCsv, unguarded } from '../../src/words/escapes/csv.ts';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';
import { hostile, shipped, writeOne } from './plans.ts';

type Row = Readonly<Record<string, string>>;

/** RFC 4180; Papa Parse would guess. */
const DIALECT = { delimiter: ',', newline: '\r\n' } as const;

function parse(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, { ...DIALECT, header: true, skipEmptyLines: 'greedy' });
  assert.deepEqual(errors, []);
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unguarded(cell)])));
}

type Pair = readonly [PlanEvent, PlanProperty | undefined];
const pairs = (events: readonly PlanEvent[]): readonly Pair[] =>
  events.flatMap((event): readonly Pair[] =>
    event.properties.length === 0 ? [[event, undefined]] : event.properties.map((one) => [event, one] as const),
  );
const asJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const oneOf = (property: PlanProperty | undefined, separator: string): string =>
  property?.constraints?.enum?.join(separator) ?? '';

for (const [name, selection] of Object.entries({ shipped, hostile })) {
  const { events } = selection;

  test(`the flat CSV reads back cell for cell (${name})`, async () => {
    const json = (cell: string | undefined): unknown => (cell ? JSON.parse(cell) : undefined);
    const found = parse(await writeOne('csv', selection)).map((row) => ({
      ...row,
      use_cases: undefined,
      example: json(row['example']),
      constraints: json(row['constraints']) ?? {},
      items: json(row['items']),
      members: json(row['members']) ?? [],
    }));
    assert.deepEqual(
      asJson(found),
      asJson(
        pairs(events).map(([event, property]) => ({
          event_id: event.id,
          event: event.name,
          call: event.call,
          event_summary: event.summary,
          use_cases: undefined,
          property: property?.key ?? '',
          type: property?.type ?? '',
          format: property?.format ?? '',
          property_summary: property?.summary ?? '',
          example: property?.example,
          constraints: property?.constraints ?? {},
          items: property?.items,
          members: property?.members ?? [],
          personal: String(property?.personal ?? ''),
          basis: property?.basis ?? '',
          required: '',
          nullable: '',
          values: '',
          additional_properties: '',
        })),
      ),
    );
  });

  test(`the Avo CSV has its ten columns, and its types say what the catalog says (${name})`, async () => {
    const types = {
      string: 'string',
      number: 'float',
      integer: 'int',
      boolean: 'bool',
      object: 'object',
      array: 'any',
    };
    assert.deepEqual(
      parse(await writeOne('avo-csv', selection)),
      pairs(events).map(([event, property]) => ({
        'Event Name': event.name,
        'Event Description': event.summary,
        'Event Category': '',
        Sources: '',
        'Property Name': property?.key ?? '',
        'Property Description': property?.summary ?? '',
        'Property Value Type': property
          ? types[String(property.items?.type ?? property.type) as keyof typeof types]
          : '',
        'Is Property Required?': '',
        'Is Property Array?': property ? (property.type === 'array' ? 'TRUE' : 'FALSE') : '',
        'Property Enumeration Options': oneOf(property, ', '),
      })),
    );
  });

  test(`the Segment CSV has a row for each event and each of its properties (${name})`, async () => {
    const found = parse(await writeOne('segment-csv', selection)).map((row) => [
      row['Event Name'],
      row['Property Name'],
      row['Description'],
      row['Property Data Type'],
      row['Enum Values'],
    ]);
    const expected = events.flatMap((event) => [
      [event.name, '', event.summary, '', ''],
      ...event.properties.map((one) => [event.name, one.key, one.summary, one.type, oneOf(one, '|')]),
    ]);
    assert.deepEqual(found, expected);
  });
}

/** The rows of a format for one property of one event. */
async function rowsOf(format: 'avo-csv' | 'segment-csv', said: Partial<PlanProperty>): Promise<readonly Row[]> {
  const [event] = shipped.events;
  assert.ok(event);
  const property: PlanProperty = { key: 'size', type: 'string', summary: '', meaning: '', ...said };
  return parse(await writeOne(format, { ...shipped, events: [{ ...event, properties: [property] }] }));
}

test('a list with a value that would be split is left out of Avo and Segment tables whole', async () => {
  const cell = async (format: 'avo-csv' | 'segment-csv', values: readonly (string | number)[]) => {
    const row = (await rowsOf(format, { values: values.map((value) => ({ value })) })).at(-1);
    return row?.['Property Enumeration Options'] ?? row?.['Enum Values'];
  };
  assert.equal(await cell('avo-csv', ['S', 'M|L', 7]), 'S, M|L, 7');
  assert.equal(await cell('avo-csv', ['S', 'M,L']), '');
  assert.equal(await cell('segment-csv', ['S', 'M L', 7]), 'S|M L|7');
  for (const odd of ['M|L', 'M,L', ' M', '']) assert.equal(await cell('segment-csv', ['S', odd]), '', odd);
});

test('the Avo table has the values of what is inside a list, and says of what is required what is stated', async () => {
  const [row] = await rowsOf('avo-csv', { type: 'array', items: { type: 'string', values: [{ value: 'S' }] } });
  assert.equal(row?.['Property Enumeration Options'], 'S');
  const required = async (said: boolean | string | undefined) =>
    (await rowsOf('avo-csv', { required: said }))[0]?.['Is Property Required?'];
  assert.deepEqual(
    [await required(true), await required(false), await required('when known'), await required(undefined)],
    ['TRUE', 'FALSE', 'FALSE', ''],
  );
});

test('the CSV for spreadsheets begins with the mark of UTF-8, those for importers do not', async () => {
  assert.equal((await writeOne('csv', shipped)).codePointAt(0), 0xfeff);
  for (const format of ['avo-csv', 'segment-csv'] as const)
    assert.notEqual((await writeOne(format, shipped)).codePointAt(0), 0xfeff);
});

test('any text reads back, and none begins as a formula would', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\t', '\r', '\n', ' ', 'A', '1') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const cells = Papa.parse<string[]>(toCsv(['a', 'b'], rows), DIALECT).data.slice(1, -1);
      assert.deepEqual(
        cells.map((row) => row.map(unguarded)),
        rows,
      );
      for (const cell of cells.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }),
  );
});

test('a formula is guarded, an apostrophe of its own is kept', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "'", 'plain', '＝1'];
  assert.deepEqual(texts.map(guarded), ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "''=1", "'", 'plain', "'＝1"]);
  assert.deepEqual(texts.map(guarded).map(unguarded), texts);
});
