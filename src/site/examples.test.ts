import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sample } from '../exports/sample.ts';
import { searchExamples } from './examples.ts';

test('the examples are words of the catalog', () => {
  assert.equal(searchExamples(sample), 'order_id, purchase, win back | "<b>"');
});

test('an empty catalog has no examples', () => {
  assert.equal(searchExamples({ ...sample, properties: [], events: [], useCases: [] }), '');
});
