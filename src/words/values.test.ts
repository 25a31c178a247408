import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueText } from './values.ts';

test('a value stands on one line', () => {
  assert.equal(
    valueText([{ sku: 'T-1', price: 12, flags: [] }, null]),
    '[{ "sku": "T-1", "price": 12, "flags": [] }, null]',
  );
});
