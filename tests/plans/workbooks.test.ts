import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readPlan } from '../../src/plans/read-plan.ts';
import { readWorkbook } from '../../src/plans/tables/workbook.ts';
import { BOMB } from './bomb.ts';
import { workbookOf } from './workbook.ts';

const HEAD = ['Event', 'Trigger', 'Parameter', 'Type', 'Required', 'Allowed values'];
const ROWS = [
  ['Shelf Opened', 'A hand\npulls.', 'shelf', 'string', true, 'a, b'],
  [undefined, undefined, 'count', 'integer', false],
  ['Shelf Closed', undefined, 'shelf', 'string', 'yes'],
];

async function planOf(bytes: Uint8Array<ArrayBuffer>) {
  return readPlan(await readWorkbook('plan.xlsx', bytes));
}

test('a sheet with a title, an empty row and merged cells is read as the table it shows', async () => {
  const rows = [['Our tracking plan'], [], HEAD, ...ROWS];
  const plan = await planOf(workbookOf({ name: 'Events', rows, merged: ['A1:F1', 'A4:A5', 'B4:B5'] }));
  assert.deepEqual(
    plan.formats.map(({ id, files }) => [id, files]),
    [['plan-csv', ['plan.xlsx/Events']]],
  );
  assert.deepEqual(
    plan.events.map(({ name, trigger, line, properties = [] }) => [
      name,
      trigger,
      line,
      properties.map(({ key }) => key),
    ]),
    [
      ['Shelf Opened', 'A hand\npulls.', 4, ['shelf', 'count']],
      ['Shelf Closed', undefined, 6, ['shelf']],
    ],
  );
  const [{ properties: [shelf, count] = [] } = {}] = plan.events;
  assert.deepEqual([shelf?.required, shelf?.values?.map(({ value }) => value)], [true, ['a', 'b']]);
  assert.deepEqual([count?.required, count?.line], [false, 5]);
  assert.deepEqual(plan.problems, []);
});

test('sheets that are no plan are passed over by name beside one that is', async () => {
  const plan = await planOf(
    workbookOf({ name: 'Read me', rows: [['How to use this workbook.']] }, { name: 'Plan', rows: [HEAD, ...ROWS] }),
  );
  assert.equal(plan.events.length, 2);
  assert.deepEqual(plan.notKept, [
    { kind: 'a sheet that names no events', count: 1, file: 'plan.xlsx/Read me', line: 1, column: 1 },
  ]);
  assert.deepEqual(plan.problems, []);
});

test('a workbook in which no sheet is a plan is refused once', async () => {
  const other = [
    ['Street', 'City'],
    ['Main', 'Bern'],
  ];
  const plan = await planOf(workbookOf({ name: 'A', rows: other }, { name: 'B', rows: other }));
  assert.deepEqual(
    plan.problems.map(({ message }) => message),
    ['This is an Excel workbook, and no row of headings in its sheets names events.'],
  );
});

test('long numbers and days stay as they are', async () => {
  const rows = [
    ['Event', 'Parameter', 'Example'],
    ['Shelf Opened', 'shelf', 12345678901234],
  ];
  const [sheet] = await readWorkbook('plan.xlsx', workbookOf({ name: 'A', rows }));
  assert.equal(sheet?.text, 'Event,Parameter,Example\r\nShelf Opened,shelf,12345678901234\r\n');
});

const REFUSED: Readonly<Record<string, readonly [bytes: Uint8Array, message: RegExp]>> = {
  'a zip of something else': [zipSync({ 'a.txt': strToU8('a') }), /^This is a zip file, but no Excel workbook/],
  'a workbook that breaks off': [workbookOf({ name: 'A', rows: [HEAD] }).slice(0, 200), /damaged or cut off/],
  'an empty workbook': [workbookOf({ name: 'A', rows: [] }), /^The workbook is empty\.$/],
  'a bomb': [BOMB, /has 210 MB; at most 200/],
};
for (const [what, [bytes, message]] of Object.entries(REFUSED)) {
  test(`${what} is refused in a sentence`, async () => {
    await assert.rejects(readWorkbook('plan.xlsx', new Uint8Array(bytes)), { message });
  });
}
