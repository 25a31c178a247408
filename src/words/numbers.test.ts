import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, plural } from './numbers.ts';

test('one is one, none and several are more', () => {
  assert.deepEqual(
    [0, 1, 2].map((number) => counted(number, 'use case')),
    ['0 use cases', '1 use case', '2 use cases'],
  );
});

test('a noun has the ending of its own last letters', () => {
  const nouns = ['property', 'key', 'class', 'index', 'match', 'area'];
  assert.deepEqual(
    nouns.map((noun) => plural(2, noun)),
    ['properties', 'keys', 'classes', 'indexes', 'matches', 'areas'],
  );
});

test('thousands are set apart', () => assert.equal(counted(12000, 'event'), '12,000 events'));
