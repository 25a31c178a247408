import assert from 'node:assert/strict';
import { test } from 'node:test';
import { innerRows } from './forms.ts';
import type { Form } from './model.ts';

const rows = (form: Form): readonly string[] => innerRows(form, 'cart').map(({ key, depth }) => `${depth} ${key}`);

test('keys inside stand in order under the key they are in, through maps and lists', () => {
  const inside = { key: 'size', members: [{ key: 'cm' }] };
  assert.deepEqual(rows({ members: [inside, { key: 'plan type' }] }), [
    '1 cart.size',
    '2 cart.size.cm',
    '1 cart.plan type',
  ]);
  assert.deepEqual(rows({ items: { type: 'array', items: { type: 'object', members: [inside] } } }), [
    '1 cart.size',
    '2 cart.size.cm',
  ]);
});

test('the items of a list stand in a row of their own where they say more than a type', () => {
  assert.deepEqual(rows({ items: { type: 'string' } }), []);
  assert.deepEqual(rows({ items: { type: 'string', format: 'email' } }), ['1 cart[]']);
  assert.deepEqual(rows({ items: { summary: 'A line.', members: [{ key: 'sku' }] } }), ['1 cart[]', '2 cart.sku']);
  assert.deepEqual(rows({ items: { items: { values: [{ value: 1 }] } } }), ['1 cart[][]']);
});
