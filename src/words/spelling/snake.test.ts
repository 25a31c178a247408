import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snake } from './snake.ts';

test('names become names of tables and columns: small letters and digits, with an underscore between words', () => {
  const names = ['Order Completed', 'orderID', 'HTMLParsed', 'utm source / medium', '2fa_on', 'größe', '注册', '_x_'];
  assert.deepEqual(names.map(snake), [
    'order_completed',
    'order_id',
    'html_parsed',
    'utm_source_medium',
    '_2fa_on',
    'gro_e',
    '_',
    'x',
  ]);
});
