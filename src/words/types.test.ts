import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, typeText } from './types.ts';

test('a type has its format, or what its items are', () => {
  assert.equal(typeText({ type: 'string', format: 'email' }), 'string (email)');
  assert.equal(typeText({ type: 'array', items: { type: 'object' } }), 'array of objects');
  assert.equal(typeText({ type: 'array' }), 'array');
  assert.equal(
    typeText({ type: 'array', items: { type: ['string', 'array'], items: { type: 'integer' } } }),
    'array of strings or arrays of integers',
  );
});

test('a value is called what authors call it', () => {
  assert.deepEqual([['a'], {}, 'a', 2, true].map(kindOf), [
    'a list',
    'a map',
    'text',
    'the number 2',
    'the truth value true',
  ]);
});
