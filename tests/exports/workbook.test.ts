// The Excel workbook, by a reader that is not the one it is written with, and by our own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { toDownload } from '../../src/exports/download.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { selectAll, type PlanProperty, type Selection } from '../../src/exports/selection.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { readWorkbook } from '../../src/plans/tables/workbook.ts';
import { workbookOf, type SheetCell } from '../plans/workbook.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { lostOf } from './facts.ts';
import { ORDINARY } from './foreign/workbooks.ts';
import { importedCatalog, written } from './imported.ts';
import { addresses, hostile, shipped } from './plans.ts';

const [event] = shipped.events;
assert.ok(event);

async function bytesOf(selection: Selection): Promise<Uint8Array<ArrayBuffer>> {
  const made = await toDownload(
    FORMATS.find(({ id }) => id === 'excel')!,
    selection,
  ); // it is there
  assert.equal(made?.name, 'excel.xlsx');
  return new Uint8Array(made.body as Uint8Array<ArrayBuffer>); // an archive
}

const sheetsOf = async (selection: Selection) => readSheets((await bytesOf(selection)).buffer);

/** A plan of one event with these properties. */
const planWith = (...properties: readonly Partial<PlanProperty>[]): Selection => ({
  ...shipped,
  events: [{ ...event, properties: properties.map((one) => ({ key: 'one', summary: '', meaning: '', ...one })) }],
});

const propertyRows = async (...properties: readonly Partial<PlanProperty>[]) => {
  const rows = (await sheetsOf(planWith(...properties))).find(({ sheet }) => sheet === 'Properties')?.data ?? [];
  const [head = [], ...others] = rows;
  return others.map((row) =>
    Object.fromEntries(row.flatMap((cell, column) => (cell === null ? [] : [[String(head[column]), cell]]))),
  );
};

test('the workbook has a row for each event, and for each property of each', async () => {
  const [events, properties, about] = await sheetsOf(shipped);
  assert.deepEqual(
    events?.data.slice(1).map((row) => row.slice(0, 4)),
    shipped.events.map(({ name, call, summary, properties: all }) => [name, call, summary, all.length]),
  );
  const head = properties?.data[0] ?? [];
  const own = properties?.data.slice(1).filter((row) => row[head.indexOf('Part of')] === null) ?? [];
  assert.deepEqual(
    own.map((row) => row.slice(0, 2)),
    shipped.events.flatMap(({ name, properties: all }) => all.map(({ key }) => [name, key])),
  );
  assert.deepEqual(about?.data[0], ['About this plan', shipped.name]);
});

test('a column stands in the workbook only where something is said in it', async () => {
  const rows = await propertyRows({ type: 'string', required: 'when paid' });
  assert.deepEqual(rows, [
    { Event: event.name, Property: 'one', Type: 'string', Required: 'when paid', 'Reference page': event.url },
  ]);
});

test('values, limits and keys inside stand in the workbook as people read them', async () => {
  const member = { key: 'sku', type: 'string', summary: 'Which.' } as const;
  const [list, inside, plan] = await propertyRows(
    { key: 'lines', type: 'array', items: { type: 'object', members: [member] }, constraints: { minItems: 1 } },
    { key: 'plan', type: ['string', 'integer'], values: [{ value: 'pro', summary: 'Paid.' }, { value: 7 }] },
  );
  assert.deepEqual([list?.['Type'], list?.['Limits']], ['list of object', 'minItems: 1']);
  assert.deepEqual([inside?.['Part of'], inside?.['Property'], inside?.['Description']], ['lines', 'sku', 'Which.']);
  assert.deepEqual([plan?.['Type'], plan?.['Allowed values']], ['string or integer', 'pro — Paid.\n7']);
});

test('the heads of the workbook stay in place and have filters, and no cell of it is a formula', async () => {
  const parts = unzipSync(await bytesOf(hostile));
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  const [events = '', properties = ''] = sheets.map((path) => strFromU8(parts[path]!)); // its own keys
  for (const sheet of [events, properties]) {
    assert.match(sheet, /<pane xSplit="1" ySplit="1" [^>]*state="frozen"/);
    assert.match(sheet, /<autoFilter ref="A1:[A-Z]+\d+"/);
    assert.doesNotMatch(sheet, /<f>|<hyperlink/);
  }
  const [row] = await propertyRows({ key: '=1+1', summary: '@SUM(A1)' });
  assert.deepEqual([row?.['Property'], row?.['Description']], ['=1+1', '@SUM(A1)']);
});

test('the same catalog gives the same bytes of a workbook, whenever it is written', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: new Date('2030-01-01T00:00:00Z') });
  const first = await bytesOf(shipped);
  context.mock.timers.setTime(Date.parse('2031-05-05T05:05:05Z'));
  assert.deepEqual(await bytesOf(shipped), first);
});

test('a text that is longer than a cell may be is cut off in the workbook', async () => {
  const [row] = await propertyRows({ summary: 'a'.repeat(40_000) });
  assert.equal(String(row?.['Description']).length, 32_767);
});

test('what people change in the workbook is what is read', async () => {
  const rows = (await sheetsOf(planWith({ type: 'string' }))).map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map((cell) => (cell ?? undefined) as SheetCell)), // no dates
  }));
  const [, properties] = rows;
  properties?.rows.push([event.name, 'two', 'integer', 'Added by hand.']);
  properties?.rows.push(['Shelf Opened', 'shelf', 'string']);
  const plan = readPlan(await readWorkbook('plan.xlsx', workbookOf(...rows)));
  assert.deepEqual(
    plan.events.map(({ name, properties: all = [] }) => [
      name,
      all.map(({ key, types, summary }) => [key, types?.[0], summary]),
    ]),
    [
      [
        event.name,
        [
          ['one', 'string', undefined],
          ['two', 'integer', 'Added by hand.'],
        ],
      ],
      ['Shelf Opened', [['shelf', 'string', undefined]]],
    ],
  );
  assert.deepEqual(plan.problems, []);
});

test('a workbook as people have it comes in from all its sheets, goes out as ours, and comes back the same', async () => {
  const catalog = await importedCatalog([{ path: 'plan.xlsx', text: ORDINARY }]);
  const json = catalogJson(catalog, addresses);
  assert.deepEqual(
    json.events.map(({ name, summary, trigger, propertyDetails }) => [
      name,
      summary,
      trigger,
      propertyDetails.map(({ key, type, required, values = [], summary: said }) => [
        key,
        type,
        required,
        values.map(({ value }) => value).join(),
        said,
      ]),
    ]),
    [
      [
        'Bed Made',
        '',
        'Someone makes it.',
        [
          ['bed', 'string', true, 'a,b', ''],
          ['nights', 'integer', false, '', ''],
        ],
      ],
      ['Bed Seen', '', undefined, [['bed', 'string', false, 'a,b', '']]],
      ['Door Opened', 'With the app.', undefined, [['door', undefined, undefined, '', 'Which door.']]],
    ],
  );
  const back = catalogJson(await importedCatalog(await written('excel', selectAll(json))), addresses);
  assert.deepEqual(
    lostOf(json, back).map(({ place }) => place),
    ['events.trigger'],
  );
});

test('a key in the workbook that is part of nothing is passed over by name', async () => {
  const head = ['Event', 'Property', 'Part of', 'Reference page'];
  const sheet = { name: 'Properties', rows: [head, ['Shelf Opened', 'sku', 'lines']] };
  const plan = readPlan(await readWorkbook('plan.xlsx', workbookOf(sheet)));
  assert.deepEqual(
    plan.problems.map(({ line, message }) => [line, message]),
    [[2, '"sku" is said to be part of "lines", which has no row above.']],
  );
});
