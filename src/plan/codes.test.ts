import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeBook, codesFor, splitCodes } from './codes.ts';

test('the code of an id never changes', () => {
  assert.equal(codesFor('event', 'order-completed').short, 'yefU1');
  assert.equal(codesFor('property', 'order_id').long, '-fpzpNZ');
});

test('two ids with the same short code get long ones, and the short one names neither', () => {
  const ids = Array.from({ length: 1500 }, (_, index) => `p${index}`);
  const book = codeBook('property', ids, new Map());
  const codes = ids.map((_, index) => book.codeOf(index));
  assert.equal(new Set(codes).size, ids.length);
  const long = codes.find((code) => code.startsWith('-')) ?? '';
  assert.equal(book.indexOf(long.slice(1, 4)), undefined);
  assert.deepEqual(codes.map(book.indexOf), [...ids.keys()]);
});

test('codes in a row come apart', () => {
  assert.deepEqual(splitCodes('property', 'abc-abcdefdef'), ['abc', '-abcdef', 'def']);
  assert.deepEqual(splitCodes('event', ''), []);
});

test('at 10,000 ids no code names two things', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `event-number-${index}`);
  const book = codeBook('event', ids, new Map());
  assert.ok(ids.every((_, index) => book.indexOf(book.codeOf(index)) === index));
});
