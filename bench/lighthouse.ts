// `npm run bench:lighthouse [-- paths…]`: Lighthouse, as on a phone, on a page of each kind of the site in `dist`, served
// as `npm run preview` does. Lighthouse is installed when this runs, outside the project. Performance is the median of five
// runs; the other categories come out the same each time and are judged once. Exits with 1 where a score is too low.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser, startOf } from '../scripts/test/browser.ts';
import { serve } from '../scripts/hosting/static-server.ts';
import { freePort } from '../tests/site/servers.ts';

const RUNS = 5;
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const CATEGORIES = Object.keys(LEAST) as (keyof typeof LEAST)[];
const PAGES = [
  '',
  'goals/optimize-advertising/',
  'use-cases/mitigate-cart-abandonment/',
  'events/order-completed/',
  'properties/email/',
  'sources/website/',
  'destinations/analytics/',
  'events/',
  'matrix/',
  'search/',
  'plan/',
  'reference/',
  'guides/using-this-reference/',
];

/** The part of Lighthouse that is used here. */
interface Lighthouse {
  readonly default: (
    url: string,
    flags: { readonly port: number; readonly onlyCategories: readonly string[]; readonly logLevel: 'silent' },
  ) => Promise<{ readonly lhr: Result }>;
}

interface Result {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { readonly id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

const folder = resolve(process.env['SITE_UNDER_TEST'] ?? 'dist');
const scratch = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const browser = ensureBrowser();
const port = await freePort();
const chrome = await chromium.launch({
  ...startOf(browser),
  args: [`--remote-debugging-port=${port}`],
});
const { address, close } = await serve(folder, { basePath: '/', port: 0 });
try {
  const lighthouse = await install();
  const paths = process.argv.length > 2 ? process.argv.slice(2) : PAGES;
  console.log(`| page | ${CATEGORIES.join(' | ')} |\n| --- | ${CATEGORIES.map(() => '---').join(' | ')} |`);
  for (const path of paths) await judge(lighthouse, path);
} finally {
  await close();
  await chrome.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function install(): Promise<Lighthouse> {
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }');
  const args = ['install', 'lighthouse@13', '--no-audit', '--no-fund', '--loglevel', 'error'];
  execFileSync('npm', args, { cwd: scratch, stdio: 'ignore' });
  // Its own types would have to be installed in this project.
  return (await import(pathToFileURL(join(scratch, 'node_modules/lighthouse/core/index.js')).href)) as Lighthouse;
}

async function judge(lighthouse: Lighthouse, path: string): Promise<void> {
  const run = async (onlyCategories: readonly string[]) =>
    (await lighthouse.default(address + path, { port, onlyCategories, logLevel: 'silent' })).lhr;
  const first = await run(CATEGORIES);
  const performances = [first.categories['performance']?.score ?? 0];
  while (performances.length < RUNS) {
    performances.push((await run(['performance'])).categories['performance']?.score ?? 0);
  }
  const median = performances.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
  const scores = CATEGORIES.map((name) =>
    Math.round(100 * (name === 'performance' ? median : (first.categories[name]?.score ?? 0))),
  );
  console.log(`| /${path} | ${scores.join(' | ')} |`);
  CATEGORIES.forEach((name, index) => {
    if ((scores[index] ?? 0) >= LEAST[name]) return;
    process.exitCode = 1;
    console.error(`/${path} ${name}: ${shortfalls(first, name).join('; ')}`);
  });
}

/** The audits that take points. */
function shortfalls({ categories, audits }: Result, name: string): string[] {
  return (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    return weight > 0 && audit && audit.score !== null && audit.score < 1 ? [`${audit.title} (${audit.score})`] : [];
  });
}
