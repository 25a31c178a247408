import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, strToU8 } from 'fflate';
import { workbookOf } from '../../../tests/plans/workbook.ts';
import { readTrackedBytes } from '../read-tracked.ts';

const ROWS = [
  ['Event', 'Parameter', 'Type'],
  ['Shelf Opened', 'shelf', 'string'],
];

test('the names of a workbook are read from its sheets', async () => {
  const { format, events, problems } = await readTrackedBytes('plan.xlsx', workbookOf({ name: 'Plan', rows: ROWS }));
  assert.deepEqual(
    [format, events.map(({ name, properties }) => [name, properties?.map((one) => one.name)]), problems],
    ['plan-csv', [['Shelf Opened', ['shelf']]], []],
  );
});

test('what is no text is named as what it is', async () => {
  const said = async (name: string, bytes: Uint8Array): Promise<readonly string[]> => {
    const { events, problems } = await readTrackedBytes(name, new Uint8Array(bytes));
    assert.deepEqual(events, []);
    return problems.map(({ message }) => message);
  };
  assert.deepEqual(await said('a.json.gz', gzipSync(strToU8('{}'))), ['This is a gzip file.']);
  assert.deepEqual(await said('a.pdf', strToU8('%PDF-1.7')), ['This is a PDF.']);
  assert.deepEqual(await said('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1])), [
    'The zip file is damaged or cut off.',
  ]);
});

test('a text in another encoding is read all the same, for its names', async () => {
  const { events } = await readTrackedBytes(
    'a.csv',
    new Uint8Array(Buffer.from('Größe Chosen\nShelf Opened\n', 'latin1')),
  );
  assert.deepEqual(events.map(({ name }) => name)[1], 'Shelf Opened');
});
