import { readFileSync } from 'node:fs';
import { expect, test } from './site/browser.ts';

const golden = readFileSync(new URL('fixtures/search/golden.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', query = '', expected = ''] = line.split('\t');
    return { kind, query, expected: expected.split(' ').map((path) => path.replace(/#.*/, '')) };
  });

test('the search page puts the right page first for 95 of 100 golden queries, and every exact name and key', async ({
  page,
  served,
}) => {
  await page.goto(served.urlOf('/search/?q=order'));
  const results = page.locator('#search-results');
  const input = page.locator('[data-search-page] input[type=search]');
  const base = new URL(served.address).pathname;
  const ranked: { kind: string; query: string; rank: number; first: string }[] = [];
  for (const { kind, query, expected } of golden) {
    await input.fill(query);
    await expect(page).toHaveTitle(new RegExp(`^${query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} · `));
    await expect(results).toHaveAttribute('aria-busy', 'false');
    const paths = await results
      .locator('[data-result]')
      .evaluateAll(
        (links, length) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(length)),
        base.length,
      );
    ranked.push({ kind, query, rank: paths.findIndex((path) => expected.includes(path)), first: paths[0] ?? '' });
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
  expect(1 - misses.length / golden.length, note).toBeGreaterThanOrEqual(0.95);
  expect(ranked.filter(({ rank }) => rank >= 0 && rank < 3).length / golden.length, note).toBeGreaterThanOrEqual(0.99);
});
