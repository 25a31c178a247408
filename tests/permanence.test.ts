// A rename and a deletion in the shipped catalog: the check says what to add, and with that line it is content.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../src/catalog/load.ts';
import { lost, remediesOf, remedied, shipped, withoutProperty, withRenamedEvent } from './site/changed-catalog.ts';

const renamed = withRenamedEvent(shipped, 'order-completed', 'order-placed');
const shortened = withoutProperty(shipped, 'coupon');

test('the shipped catalog has lost no address', () => {
  assert.deepEqual(lost(shipped), []);
});

test('an event that is renamed fails the check, with the redirect to add', () => {
  assert.deepEqual(remediesOf(renamed), ['/events/order-completed/: /events/order-placed/']);
});

test('a property that is deleted fails the check, with the line that retires it', () => {
  assert.deepEqual(remediesOf(shortened), [
    '/properties/coupon/: { name: coupon, since: 2026-11-23, reason: Say why it is gone. }',
  ]);
});

for (const [what, files] of [
  ['renamed', renamed],
  ['deleted', shortened],
] as const) {
  test(`with that line nothing is lost of what was ${what}`, () => {
    const { problems } = buildCatalog(remedied(files));
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
}
