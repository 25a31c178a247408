import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysMore } from './says-more.ts';

test('a text that is the name again, with a full stop or in other capitals, says no more', () => {
  const name = 'Site Selected';
  assert.deepEqual(
    ['Site Selected', 'Site Selected.', 'site selected', 'A site is selected.', 'Site Selected again.'].map((text) =>
      saysMore(text, name),
    ),
    [false, false, false, true, true],
  );
});

test('letters of every script count, and nothing says nothing', () => {
  assert.deepEqual([saysMore('注册完成', '登录完成'), saysMore('', 'A'), saysMore('–', 'A')], [true, false, false]);
});
