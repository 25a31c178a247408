import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from './quoted.ts';

test('a quote stays on one line and shows what is hidden', () => {
  assert.equal(quoted('a\nb\u200b\u001b['), '"a\\u000ab\\u200b\\u001b["');
});
test('a long quote is cut', () => assert.equal(quoted('x'.repeat(500)).length, 82));
