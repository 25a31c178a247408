import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalog } from '../../src/catalog/load.ts';
import { testAsked } from './asked.ts';
import { testGolden } from './golden.ts';

const { value: catalog } = await loadCatalog('content');
assert.ok(catalog);
const search = await testAsked('shipped', catalog);
testGolden(search);

test('a language beside an event opens its example in that language', async () => {
  assert.equal(
    (await search('order completed python')).results[0]?.url.replace(/.*\/events/, ''),
    '/order-completed/?code=python',
  );
});

test('a result that has only some of what was typed is said to', async () => {
  assert.deepEqual(
    [(await search('checkout zapped')).isPartly, (await search('checkout started')).isPartly],
    [true, false],
  );
});

test('names are offered where they look like what was typed, and none where none does', async () => {
  assert.deepEqual((await search('xyzzyq')).nearest, []);
  assert.equal((await search('subscribtzoned')).nearest[0]?.name, 'Subscription Started');
});
