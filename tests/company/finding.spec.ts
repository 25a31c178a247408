// What people at a company look for: names of vendors, teams, areas, places, values, tags. The right page stands first.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fieldOn, resultsOn, settle } from '../site/search-page.ts';
import { expect, test } from './browser.ts';

interface Wanted {
  readonly site: string;
  readonly query: string;
  readonly expected: readonly string[];
}

const wanted = readFileSync(new URL('../fixtures/search/finding.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Wanted => {
    const [site = '', , query = '', expected = ''] = line.split('\t');
    return { site, query, expected: expected.split(' ') };
  });

test('the right page stands first for 95 of 100 vendor names, teams, areas, places, values and tags', async ({
  page,
  served,
  company,
}) => {
  const missed = [...(await misses(page, served.address, 'shipped')), ...(await misses(page, company, 'company'))];
  expect(wanted.length).toBeGreaterThanOrEqual(60);
  expect(1 - missed.length / wanted.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

async function misses(page: Page, address: string, of: string): Promise<readonly string[]> {
  await page.goto(`${address}search/?q=any`);
  await settle(page);
  const missed: string[] = [];
  for (const { query, expected } of wanted.filter(({ site }) => site === of)) {
    await fieldOn(page).fill(query);
    await expect.poll(() => page.title()).toContain(`${query} · `);
    await settle(page);
    const found = await resultsOn(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)); // links by their selector
    const paths = found.map((href) => href.slice(address.length).replace(/#.*/, ''));
    if (process.env['SHOW_FOUND']) console.log(`${query}\t${paths.slice(0, 4).join(' ')}`);
    if (!expected.includes(paths[0] ?? ''))
      missed.push(`${query} leads to ${paths.slice(0, 3).join(', ') || 'nothing'}`);
  }
  return missed;
}
