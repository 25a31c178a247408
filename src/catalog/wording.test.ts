import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest, quoted } from './wording.ts';

test('The nearest candidate wins', () => assert.equal(nearest('propertes', ['property', 'properties']), 'properties'));
test('Case and punctuation count little', () => {
  assert.equal(nearest('OrderCompleted', ['order-complete', 'order-completed']), 'order-completed');
});
test('Swapped neighbours are one mistake', () => assert.equal(nearest('emial', ['total', 'email']), 'email'));
test('Nothing near is no suggestion', () => {
  assert.equal(nearest('revenue', ['order-completed', 'email']), undefined);
  assert.equal(didYouMean('revenue', []), '');
});
test('Of equals the first wins', () => assert.equal(nearest('ab', ['ac', 'ad']), 'ac'));
test('A quote stays on one line and shows what is hidden', () => {
  assert.equal(quoted('a\nb\u200b\u001b['), '"a\\u000ab\\u200b\\u001b["');
});
test('A long quote is cut', () => assert.equal(quoted('x'.repeat(500)).length, 82));
