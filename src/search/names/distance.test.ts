import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceBetween } from './distance.ts';

test('one letter lost, added, replaced or swapped is a distance of one', () => {
  for (const typed of ['oder', 'orrder', 'ordet', 'odrer']) {
    assert.equal(distanceBetween(typed, 'order', 2).whole, 1, typed);
  }
});

test('a beginning is compared with the beginning of the word', () => {
  assert.deepEqual(distanceBetween('onbor', 'onboarding', 1), { whole: 99, prefix: 1 });
});

test('what is farther than the limit is far', () => {
  assert.ok(distanceBetween('total', 'coupon', 2).whole > 2);
});

test('words beyond the length of the rows are far, not wrong', () => {
  assert.ok(distanceBetween('a'.repeat(100), 'a'.repeat(100), 2).whole > 2);
});
