// That what is asked in tests/search/ without a browser is what the page answers: some of its exact names and keys.

import { rowsOf } from './search/fixture-rows.ts';
import { expect, test } from './site/browser.ts';
import { fieldOn, resultsOn, settle } from './site/search-page.ts';

const EVERY = 5;

test('the search page puts exact names and keys first', async ({ page, served }) => {
  const exact = rowsOf('golden.tsv').filter(([kind]) => kind?.startsWith('exact'));
  const asked = exact.filter((_, index) => index % EVERY === 0);
  expect(asked.length).toBeGreaterThan(10);
  await page.goto(`${served.address}search/?q=any`);
  await settle(page);
  for (const [, query = '', expected = ''] of asked) {
    await fieldOn(page).fill(query);
    await expect.poll(() => page.title()).toContain(`${query} · `);
    await settle(page);
    const href = await resultsOn(page).first().getAttribute('href');
    const path = new URL(href ?? '', served.address).href.slice(served.address.length).replace(/#.*/, '');
    expect(
      expected.split(' ').map((each) => each.replace(/#.*/, '')),
      query,
    ).toContain(path);
  }
});
