// What people type beside names: extra words, questions, other words, code; and what is not there at all. Rows that say
// `held` were written with those that say `tuned`, and looked at only when the search had been mended by these.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalog } from '../../src/catalog/model.ts';
import { searchOf, type Search } from './asking.ts';
import { pageOf, rowsOf } from './fixture-rows.ts';

const rowsIn = (file: string, of: string) => rowsOf(file).filter(([site]) => site === of);

/** Holds the search of a site to its queries. */
export async function testAsked(site: string, catalog: Catalog): Promise<Search> {
  const search = await searchOf(catalog);

  test(`the right page stands first for 95 of 100 queries in other words on the ${site} site`, async () => {
    const asked = rowsIn('asked.tsv', site);
    const missed: string[] = [];
    const held: boolean[] = [];
    for (const [, , query = '', expected = '', part] of asked) {
      const { paths, isMissingSome } = await search(query);
      assert.ok(!isMissingSome, query);
      const [first = ''] = paths.map(decodeURI);
      const isRight = expected.split(' ').some((path) => path === (path.includes('#') ? first : pageOf(first)));
      if (!isRight) missed.push(`${query} leads to ${first || 'nothing'}`);
      if (part === 'held') held.push(isRight);
    }
    assert.ok(asked.length > 20);
    assert.ok(missed.length / asked.length <= 0.05, missed.join('\n'));
    assert.ok(held.length > 10);
    assert.ok(held.filter(Boolean).length / held.length >= 0.9, missed.join('\n'));
  });

  test(`the right page stands first for 95 of 100 vendors, teams, areas, places, values and tags on the ${site} site`, async () => {
    const asked = rowsIn('finding.tsv', site);
    const missed: string[] = [];
    for (const [, , query = '', expected = ''] of asked) {
      const [first = ''] = (await search(query)).paths.map(decodeURI);
      if (!expected.split(' ').includes(pageOf(first))) missed.push(`${query} leads to ${first || 'nothing'}`);
    }
    assert.ok(asked.length > 10);
    assert.ok(missed.length / asked.length <= 0.05, missed.join('\n'));
  });

  test(`nine of ten queries for what is not there find nothing on the ${site} site`, async () => {
    const absent = rowsIn('absent.tsv', site);
    const found: string[] = [];
    for (const [, query = ''] of absent) {
      const { paths } = await search(query);
      if (paths.length > 0) found.push(`${query} leads to ${paths[0]}`);
    }
    assert.ok(absent.length > 10);
    assert.ok(found.length / absent.length <= 0.1, found.join('\n'));
  });

  test(`words that stand everywhere are said to be too common on the ${site} site`, async () => {
    for (const query of ['is', 'the', 'of the']) {
      const { isTooCommon, results } = await search(query);
      assert.ok(isTooCommon, query);
      assert.ok(results.length < 20, query);
    }
  });

  return search;
}
