import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadCatalog } from '../../../catalog/load.ts';
import { catalogMatcher } from './of-catalog.ts';
import { pathOf } from '../index-paths.ts';

const { value: catalog } = await loadCatalog('content');
assert.ok(catalog);
const match = catalogMatcher(catalog);

interface Golden {
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
}

const golden: Golden[] = readFileSync(new URL('../../../../tests/fixtures/search/golden.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', query = '', expected = ''] = line.split('\t');
    return { kind, query, expected: expected.split(' ') };
  });

const found = golden.map((one) => {
  const places = match(one.query).matches.map(({ entry, property }) => pathOf(entry, property));
  return { ...one, places, rank: places.findIndex((place) => one.expected.includes(place)) };
});

const byNames = found.filter(({ kind }) => kind !== 'question' && kind !== 'description');

if (process.env['SHOW_MISSES']) {
  for (const { kind, query, expected, places, rank } of found) {
    if (rank !== 0) console.log(`${kind}\t${query}\twant ${expected.join(' ')}\tgot ${places.slice(0, 4).join(' ')}`);
  }
}

test('every exact name and key stands first', () => {
  const missed = found.filter(({ kind, rank }) => kind.startsWith('exact') && rank !== 0);
  assert.deepEqual(
    missed.map(({ query }) => query),
    [],
  );
});

test('names alone put the right page first for 97 of 100 queries that use words of the catalog', () => {
  const first = byNames.filter(({ rank }) => rank === 0).length / byNames.length;
  assert.ok(first >= 0.97, `only ${first.toFixed(3)}`);
});
