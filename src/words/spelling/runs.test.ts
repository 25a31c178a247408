import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownRuns } from './runs.ts';

const known = new Set(['order', 'order completed', 'page viewed', 'viewed']);
const runsIn = (text: string, longest = 8) => {
  const words = text.split(' ');
  return knownRuns(words, longest, (from, to) => known.has(words.slice(from, to).join(' ')));
};

test('the longest of several that begin at a word is taken, and nothing in it again', () => {
  assert.deepEqual(runsIn('we send order completed and page viewed'), ['order completed', 'page viewed']);
});

test('a run is no longer than asked for', () => {
  assert.deepEqual(runsIn('order completed page viewed', 1), ['order', 'viewed']);
});
