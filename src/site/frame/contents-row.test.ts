import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsRow } from './contents-row.ts';

const sections = (number: number) =>
  Array.from({ length: number }, (_, at) => ({ id: `_${at}`, title: 'Ten letters' }));

test('contents that have room in a line stand in it', () => {
  assert.deepEqual(contentsRow(sections(11)), { first: sections(11), more: [] });
});

test('what has no room stands behind it, and nothing is lost', () => {
  const { first, more } = contentsRow(sections(14));
  assert.deepEqual([first.length, [...first, ...more]], [10, sections(14)]);
});
