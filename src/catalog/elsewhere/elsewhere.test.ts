import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { elsewhereOf, namesAt, outerKeys, renamedAt } from './elsewhere.ts';
import { buildCatalog } from '../load.ts';
import { lookupIn } from '../lookup.ts';
import { readContent } from '../read/read.ts';

const AS = `
as:
  zebra: { name: buy }
  ga4:
    name: purchase
    match: same
    properties: { products.name: 'items[].item_name', products: items, order_id: transaction_id }
    requires: [transaction_id, currency, items]
`;
const { value: files } = readContent(join(import.meta.dirname, '../../../tests/fixtures/small'));
const { value: catalog, problems } = buildCatalog([
  ...files.map(({ path, text }) => ({ path, text: path === 'events/order-completed.yaml' ? text + AS : text })),
  { path: 'vendors/ga4.yaml', text: 'name: Google Analytics 4\nsummary: Counts visits.\n' },
  { path: 'vendors/zebra.yaml', text: 'name: Zebra\nsummary: Counts stripes.\n' },
]);
assert.ok(catalog, JSON.stringify(problems));
const lookup = lookupIn(catalog);
const order = catalog.events.find(({ id }) => id === 'order-completed');
assert.ok(order);
const [ga4] = elsewhereOf(order, lookup);
assert.ok(ga4);

test('what others call an event stands vendor by vendor, in the order of the catalog', () => {
  assert.deepEqual(
    elsewhereOf(order, lookup).map(({ vendor, name, match }) => [vendor.id, name, match]),
    [
      ['ga4', 'purchase', 'same'],
      ['zebra', 'buy', undefined],
    ],
  );
});

test('keys that are called otherwise stand in the order of the event, those inside below what holds them', () => {
  assert.deepEqual(
    ga4.renamed.map(({ key, there }) => `${key} is ${there}`),
    ['order_id is transaction_id', 'products is items', 'products.name is items[].item_name'],
  );
});

test('a key inside a value has short names where what holds it is called otherwise too', () => {
  assert.deepEqual(
    ga4.renamed.map(({ inside }) => inside),
    [undefined, undefined, { key: 'name', there: 'item_name' }],
  );
});

test('of keys inside a value the key that holds them has the number', () => {
  assert.deepEqual(
    outerKeys(ga4.renamed).map(({ key, inside }) => [key, inside]),
    [
      ['order_id', 0],
      ['products', 1],
    ],
  );
});

test('of what a vendor requires the event lacks what none of its keys is called there', () => {
  assert.deepEqual(ga4.lacking, ['currency']);
});

test('a key inside a list is a key of the list too', () => {
  const as = { ga4: { name: 'purchase', properties: { order_id: 'goods[].id' }, requires: ['goods', 'goods[].id'] } };
  assert.deepEqual(elsewhereOf({ ...order, as }, lookup)[0]?.lacking, []);
});

test('a vendor has the events it names, and apart from them those of which nothing is stated', () => {
  const { named, unnamed } = namesAt(ga4.vendor, lookup);
  assert.deepEqual(
    named.map(({ event }) => event.id),
    ['order-completed'],
  );
  assert.equal(unnamed.length, lookup.catalog.events.length - 1);
});

test('a key that a vendor calls the same on several events is one, with all of them', () => {
  const { named } = namesAt(ga4.vendor, lookup);
  assert.deepEqual(
    renamedAt([...named, ...named]).map(({ key, there, events }) => [key, there, events.length]),
    [
      ['order_id', 'transaction_id', 2],
      ['products', 'items', 2],
      ['products.name', 'items[].item_name', 2],
    ],
  );
});
