// The golden queries: names, keys, words of properties, other words, questions, misspelt ones.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Search } from './asking.ts';
import { pageOf, rowsOf } from './fixture-rows.ts';

interface Asked {
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
  /** What came first, and at which place what was expected came: -1 for nowhere. */
  readonly first: string;
  readonly rank: number;
}

export function testGolden(search: Search): void {
  test('the right page stands first for 95 of 100 golden queries, and for every exact name and key', async () => {
    const asked: Asked[] = [];
    for (const [kind = '', query = '', wanted = ''] of rowsOf('golden.tsv')) {
      const expected = wanted.split(' ');
      const paths = (await search(query)).paths.map(decodeURI);
      const rank = paths.findIndex((path) => expected.map(pageOf).includes(pageOf(path)));
      asked.push({ kind, query, expected, first: paths[0] ?? '', rank });
    }
    const missed = asked.filter(({ rank }) => rank !== 0);
    const told = (rows: readonly Asked[]) => rows.map(({ query, first }) => `${query} leads to ${first}`);
    assert.ok(asked.length >= 150);
    assert.deepEqual(told(missed.filter(({ kind }) => kind.startsWith('exact'))), []);
    const elsewhere = asked.filter(
      ({ kind, expected, first }) => kind === 'event-property' && !expected.includes(first),
    );
    assert.deepEqual(told(elsewhere), [], 'an event with a property leads to the row');
    assert.ok(missed.length / asked.length <= 0.05, told(missed).join('\n'));
    const far = asked.filter(({ rank }) => rank < 0 || rank > 2);
    assert.ok(far.length / asked.length <= 0.01, told(far).join('\n'));
  });
}
