import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { codeOf } from '../../../tests/plan/code.ts';
import { foreignNamesReader } from './foreign-names.ts';
import { shipped } from '../../../tests/plan/shipped.ts';

const { data, event, property } = await shipped();
const { read } = foreignNamesReader(data);

test('the properties a file lists are those of the event, in any spelling', async () => {
  const text = 'analytics.track("Order Completed", { orderId: "o", total: 1, colour: "red" })';
  const { names } = read('x', text, await codeOf(text));
  assert.deepEqual(names[0]?.sent, [[event('order-completed'), [property('order_id'), property('total')]]]);
});

test('a property is known by its key as sent, not by its id', async () => {
  const properties = data.properties.map(([id, type, personal]) =>
    id === 'order_id' ? ([id, type, personal, 'größe'] as const) : ([id, type, personal] as const),
  );
  const text = 'track("Order Completed", { "größe": 1 })';
  const { names } = foreignNamesReader({ ...data, properties }).read('x', text, await codeOf(text));
  assert.deepEqual(names[0]?.sent, [[event('order-completed'), [property('order_id')]]]);
});

test('a name alone says nothing about properties', () => {
  assert.deepEqual(read('x', 'Order Completed').names[0]?.sent, []);
});

test('a Source Schema gives matches, proposals and unknown names', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../tests/fixtures/imports/segment-source-schema.csv'),
    'utf8',
  );
  const { format, names, unknown } = read('x.csv', text);
  assert.equal(format, 'segment-schema-csv');
  assert.deepEqual(
    names.map(({ name, match }) => `${name}: ${match.kind}`),
    ['Order Completed: exact', 'page_view: proposed'],
  );
  assert.deepEqual(unknown, ['Signed Up, again']);
});
