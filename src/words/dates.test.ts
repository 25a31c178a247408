import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate } from './dates.ts';

test('a date is day, month and year', () => {
  assert.equal(longDate('2024-10-08'), '8 October 2024');
  assert.equal(longDate('2026-01-31'), '31 January 2026');
});
