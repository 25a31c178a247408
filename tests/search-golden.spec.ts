import { readFileSync } from 'node:fs';
import { expect, test } from './site/browser.ts';

const golden = readFileSync(new URL('fixtures/search/golden.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', query = '', expected = ''] = line.split('\t');
    return { kind, query, expected: expected.split(' ') };
  });

const pageOf = (path: string) => path.replace(/#.*/, '');

test('the search page puts the right page first for 95 of 100 golden queries, and every exact name and key', async ({
  page,
  served,
}) => {
  await page.goto(served.urlOf('/search/?q=order'));
  const results = page.locator('#search-results');
  const input = page.locator('[data-search-page] input[type=search]');
  const base = new URL(served.address).pathname;
  const ranked: { kind: string; query: string; expected: string[]; rank: number; first: string }[] = [];
  for (const { kind, query, expected } of golden) {
    await input.fill(query);
    await expect(page).toHaveTitle(new RegExp(`^${query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} · `));
    await expect(results).toHaveAttribute('aria-busy', 'false');
    const paths = await results.locator('[data-result]').evaluateAll((links, length) => {
      const urls = links.map((link) => new URL((link as HTMLAnchorElement).href)); // links by their selector
      return urls.map(({ pathname, hash }) => pathname.slice(length) + hash);
    }, base.length);
    const pages = expected.map(pageOf);
    ranked.push({
      kind,
      query,
      expected,
      rank: paths.findIndex((path) => pages.includes(pageOf(path))),
      first: paths[0] ?? '',
    });
  }
  const misses = ranked.filter(({ rank }) => rank !== 0);
  const note = misses
    .map(({ kind, query, rank, first }) => `${kind}: "${query}" at ${rank}, first ${first}`)
    .join('\n');
  test.info().annotations.push({ type: 'misses', description: note });
  if (process.env['SHOW_MISSES']) console.log(note);
  expect(golden.length).toBeGreaterThanOrEqual(150);
  expect(
    misses.filter(({ kind }) => kind.startsWith('exact')),
    note,
  ).toEqual([]);
  const elsewhere = ranked.filter(
    ({ kind, expected, first }) => kind === 'event-property' && !expected.includes(first),
  );
  expect(
    elsewhere.map(({ query, first }) => `${query} leads to ${first}`),
    'an event with a property leads to the row',
  ).toEqual([]);
  expect(1 - misses.length / golden.length, note).toBeGreaterThanOrEqual(0.95);
  expect(ranked.filter(({ rank }) => rank >= 0 && rank < 3).length / golden.length, note).toBeGreaterThanOrEqual(0.99);
});
