// What others call our events, as a table and for programs: held against what the pages of the catalog are made from.

import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import Papa from 'papaparse';
import { elsewhereOf } from '../../src/catalog/elsewhere/elsewhere.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lookupIn } from '../../src/catalog/lookup.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { FORMATS, hasPlaceFor } from '../../src/exports/formats.ts';
import { selectAll } from '../../src/exports/selection.ts';
import { unguarded } from '../../src/words/escapes/csv.ts';
import { addresses, shipped, writeOne } from './plans.ts';
import { HOSTILE, sample, sampleEvent } from './sample.ts';

function rowsOf(text: string): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  assert.deepEqual(errors, []);
  return data.map((row) => row.map(unguarded));
}

test('the table has a row for each event at each vendor, each key called otherwise and each that we lack', async () => {
  const { value } = await loadCatalog(resolve(import.meta.dirname, '../../content'));
  assert.ok(value);
  const lookup = lookupIn(value);
  const expected = value.events.flatMap((event) =>
    elsewhereOf(event, lookup).flatMap(({ vendor, name, match = '', note = '', url = '', renamed, lacking }) => {
      const head = [event.id, event.name, vendor.id, vendor.name];
      return [
        [...head, 'event', event.name, name, match, note, url],
        ...renamed.map(({ key, there }) => [...head, 'key', key, there, '', '', url]),
        ...lacking.map((key) => [...head, 'required key we lack', '', key, '', '', url]),
      ];
    }),
  );
  assert.ok(expected.length > 100);
  const [head, ...rows] = rowsOf(await writeOne('mapping-csv', shipped));
  assert.equal(head?.join(), 'event_id,event,vendor_id,vendor,what,ours,there,match,note,url');
  assert.deepEqual(rows, expected);
});

test('for programs an event stands with its names, keys and gaps at each vendor', async () => {
  const { events } = JSON.parse(await writeOne('mapping', shipped));
  const [signedUp] = events.filter(({ event }: { event: string }) => event === 'order-completed');
  assert.deepEqual(
    signedUp.elsewhere.find(({ vendor }: { vendor: string }) => vendor === 'appsflyer'),
    {
      vendor: 'appsflyer',
      vendorName: 'AppsFlyer',
      name: 'af_purchase',
      match: 'same',
      url: 'https://dev.appsflyer.com/hc/docs/in-app-events-ios',
      renamed: [
        { key: 'order_id', there: 'af_order_id' },
        { key: 'revenue', there: 'af_revenue' },
      ],
      lacking: [],
    },
  );
});

const placed = sampleEvent('order-placed');
const vendor = { ...sample.properties[0]!, kind: 'vendor', id: 'other', name: '=1+1, "Other"\nInc' };
const elsewhere: Catalog = {
  ...sample,
  vendors: [vendor as unknown as Catalog['vendors'][number]], // only its id and name are read
  events: sample.events.map((event) =>
    event.id === placed.id
      ? { ...event, as: { other: { name: HOSTILE, note: '=1+1', properties: { order_id: '@id' }, requires: ['+x'] } } }
      : event,
  ),
};

test('names that try to break out stand in their cells, and no cell begins as a formula would', async () => {
  const text = await writeOne('mapping-csv', selectAll(catalogJson(elsewhere, addresses)));
  const raw = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
  for (const cell of raw.flat()) assert.doesNotMatch(cell, /^[=+\-@]/);
  assert.deepEqual(
    rowsOf(text)
      .slice(1)
      .map((row) => row.slice(3)),
    [
      [vendor.name, 'event', placed.name, HOSTILE, '', '=1+1', ''],
      [vendor.name, 'key', 'order_id', '@id', '', '', ''],
      [vendor.name, 'required key we lack', '', '+x', '', '', ''],
    ],
  );
});

test('a catalog that states no such names has no mapping', () => {
  const mappings = FORMATS.filter(({ needs }) => needs === 'as');
  assert.deepEqual(
    mappings.map(({ id }) => id),
    ['mapping-csv', 'mapping'],
  );
  for (const format of mappings) {
    assert.equal(hasPlaceFor(format, sample.events), false);
    assert.equal(hasPlaceFor(format, elsewhere.events), true);
  }
});
