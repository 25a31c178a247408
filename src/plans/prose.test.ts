import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlan } from './read-plan.ts';

const repeated = (line: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const SENTENCE = (index: number): string => `The team ${index} met on Monday and spoke about what to track.`;
const doubtfulIn = (text: string): number => readPlan([{ path: 'a.txt', text }]).doubtful;

test('names from sentences are doubtful where they are more than thirty', () => {
  assert.equal(doubtfulIn(repeated(SENTENCE, 31)), 31);
  assert.equal(doubtfulIn(repeated(SENTENCE, 30)), 0);
});

test('a list of names is not doubtful, however long, nor where a sentence stands above it', () => {
  const names = repeated((index) => `Checkout Step Number ${index} Completed`, 200);
  assert.equal(doubtfulIn(names), 0);
  assert.equal(doubtfulIn(`${SENTENCE(1)}\n${names}`), 0);
});
