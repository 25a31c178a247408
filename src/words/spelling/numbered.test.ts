import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbered } from './numbered.ts';

test('a name that is taken has the first free number after it', () => {
  const taken = new Set(['mail', 'mail-2', 'Mail2']);
  const isTaken = (name: string): boolean => taken.has(name);
  assert.equal(numbered('post', isTaken), 'post');
  assert.equal(numbered('mail', isTaken), 'mail-3');
  assert.equal(numbered('mail', isTaken, ''), 'mail2');
});
