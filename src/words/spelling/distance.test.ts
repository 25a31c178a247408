import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../../tests/generated/fast-check.ts';
import { distanceBetween } from './distance.ts';

test('one letter lost, added, replaced or swapped is a distance of one', () => {
  for (const typed of ['oder', 'orrder', 'ordet', 'odrer']) {
    assert.equal(distanceBetween(typed, 'order', 2).whole, 1, typed);
  }
});

test('a beginning is compared with the beginning of the word', () => {
  const { whole, prefix } = distanceBetween('onbor', 'onboarding', 1);
  assert.ok(whole > 1);
  assert.equal(prefix, 1);
});

test('what is farther than the limit is far', () => {
  assert.ok(distanceBetween('total', 'coupon', 2).whole > 2);
});

test('names as long as may be are compared, longer ones are far, not wrong', () => {
  assert.equal(distanceBetween('a'.repeat(250), `${'a'.repeat(249)}b`, 2).whole, 1);
  assert.ok(distanceBetween('a'.repeat(251), 'a'.repeat(251), 2).whole > 2);
});

/** The whole table, cell by cell: the last row holds the distances to every beginning of `b`. */
function lastRow(a: string, b: string): readonly number[] {
  const cells: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    cells[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cell = (up: number, left: number): number => cells[i - up]?.[j - left] ?? Infinity;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = cell(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      cells[i]![j] =
        i === 0 ? j : Math.min(cell(1, 0) + 1, cell(0, 1) + 1, changed, swapped ? cell(2, 2) + 1 : Infinity);
    }
  }
  return cells[a.length] ?? [];
}

test('within the limit it is what the whole table gives', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 24 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
      const row = lastRow(a, b);
      const { whole, prefix } = distanceBetween(a, b, limit);
      const same = (found: number, right: number): boolean => (right <= limit ? found === right : found > limit);
      return same(whole, row.at(-1) ?? 0) && same(prefix, Math.min(...row));
    }),
    { numRuns: 3000 },
  );
});
