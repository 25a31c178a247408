import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sample } from '../../tests/exports/sample.ts';
import { searchExample } from './example.ts';

test('the example is a word of the catalog', () => {
  assert.equal(searchExample(sample), 'Try purchase');
});

test('an empty catalog has no example', () => {
  assert.equal(searchExample({ ...sample, properties: [], events: [], useCases: [] }), '');
});
