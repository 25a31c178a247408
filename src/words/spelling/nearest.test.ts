import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

test('the nearest candidate wins', () => assert.equal(nearest('propertes', ['property', 'properties']), 'properties'));
test('case and punctuation count little', () => {
  assert.equal(nearest('OrderCompleted', ['order-complete', 'order-completed']), 'order-completed');
});
test('swapped neighbours are one mistake', () => assert.equal(nearest('emial', ['total', 'email']), 'email'));
test('nothing near is no suggestion', () => {
  assert.equal(nearest('revenue', ['order-completed', 'email']), undefined);
  assert.equal(didYouMean('revenue', []), '');
  assert.equal(didYouMean('emial', ['email']), 'Did you mean "email"?');
});
test('of equals the first wins', () => assert.equal(nearest('ab', ['ac', 'ad']), 'ac'));
test('long names are compared too', () => {
  const name = 'a name of many words '.repeat(11);
  assert.equal(nearest(`${name}x`, ['b', `${name}y`]), `${name}y`);
});
