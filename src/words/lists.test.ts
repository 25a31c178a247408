import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from './lists.ts';

test('the last of a list stands behind a word, the others behind commas', () => {
  const all = ['a', 'b', 'c'];
  assert.deepEqual(
    [0, 1, 2, 3].map((many) => listed(all.slice(0, many))),
    ['', 'a', 'a and b', 'a, b and c'],
  );
  assert.equal(listed(all, 'or'), 'a, b or c');
});
