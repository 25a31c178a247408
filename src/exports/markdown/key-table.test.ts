import assert from 'node:assert/strict';
import { test } from 'node:test';
import { innerKeys, keyTable, valuesText } from './key-table.ts';

test('a key says whether it is required, its values with their meanings, and its limits in words', () => {
  const form = {
    type: ['string', 'integer'],
    nullable: true,
    required: 'on sale',
    values: [{ value: 'open' }, { value: 'ajar', summary: 'Not shut.', status: 'deprecated' }],
    constraints: { minLength: 1, pattern: '^a|b$' },
    summary: 'How it stands.',
    status: 'planned',
    example: 'open',
  } as const;
  assert.equal(
    keyTable('Key', [{ name: '`state`', form: { ...form, type: [...form.type], values: [...form.values] } }]),
    `| Key | Type | Required | Values | Meaning | Example |
| --- | --- | --- | --- | --- | --- |
| \`state\` | string or integer or null | on sale | one of \`open\`, \`ajar\` (Not shut.; deprecated); not empty; matches <code>^a&#124;b$</code> | How it stands. Status: planned. | \`"open"\` |`,
  );
});

test('a column that says nothing is left out, and a basis that is the same everywhere', () => {
  const rows = ['`a`', '`b`'].map((name) => ({ name, form: { type: 'string' as const }, basis: 'editorial' as const }));
  assert.equal(keyTable('Key', rows), '| Key | Type |\n| --- | --- |\n| `a` | string |\n| `b` | string |');
});

test('what is inside stands under its path, however deep', () => {
  const sku = { key: 'sku', required: true, type: 'string' as const };
  const cart = { key: 'cart', items: { members: [sku], constraints: { minItems: 1 } } };
  assert.equal(
    keyTable('Key', innerKeys({ members: [cart] }, 'order')),
    `| Key | Type | Required | Values |
| --- | --- | --- | --- |
| \`order.cart\` |  |  |  |
| \`order.cart[]\` |  |  | at least 1 item |
| \`order.cart.sku\` | string | yes |  |`,
  );
});

test('of nothing stated nothing is said', () => {
  assert.equal(valuesText({}), '');
});
