// `npm run bench:search [-- sizes…]` (0 is the shipped catalog): how often the right page comes first, what a first query
// fetches and how long it takes, for this site's search, Pagefind as it comes, and MiniSearch, on the same generated
// catalogs in Chromium. The pages are those of the shipped catalog; their search files are made from the generated one.
// The guides are searched too, at every size; the rivals go without them.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser, startOf } from '../scripts/test/browser.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import type { Catalog } from '../src/catalog/model.ts';
import { buildIndex } from '../src/search/text/build-index.ts';
import { facetsFileOf } from '../src/search/names/facets-file.ts';
import { listingsOf } from '../src/search/names/listings.ts';
import { namesOf } from '../src/search/names/names.ts';
import { pagesToFind } from '../src/search/names/pages.ts';
import { writeCatalog } from './catalog.ts';
import { type Asked, type Contender, CONTENDERS } from './search/askers.ts';
import { type BenchQuery, queriesFor, QUERY_CLASSES, withProse } from './search/queries.ts';
import { writeMiniSearch, writePlainPagefind } from './search/rivals.ts';
import { type BenchServer, serveFolder } from './search/server.ts';

const QUERIES = 300;
const DELAY = 1000;
const SITE = resolve(process.env['SITE_UNDER_TEST'] ?? 'dist');

interface Measured {
  readonly name: string;
  readonly shares: readonly number[];
  readonly right: number;
  readonly first: Fetched;
  readonly all: Fetched;
  readonly names: readonly number[];
  readonly complete: readonly number[];
}

interface Fetched {
  readonly bytes: number;
  readonly requests: number;
  readonly roundTrips: number;
}

async function measureSize(browser: Browser, size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const catalog = await catalogOf(size, folder);
    const site = join(folder, 'site');
    for (const part of ['_astro', 'search']) cpSync(join(SITE, part), join(site, part), { recursive: true });
    if (size > 0) writeNames(site, catalog);
    const started = performance.now();
    await buildIndex(site, catalog);
    console.log(
      `\n${catalog.events.length} events: full-text index in ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
    await writePlainPagefind(site, catalog);
    writeMiniSearch(site, catalog);
    const server = await serveFolder(site);
    const queries = queriesFor(catalog, QUERIES);
    const measured: Measured[] = [];
    for (const contender of CONTENDERS) measured.push(await measure(browser, server, contender, queries));
    server.close();
    print(measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function catalogOf(size: number, folder: string): Promise<Catalog> {
  if (size === 0) return checked(await loadCatalog('content'));
  const content = join(folder, 'content');
  mkdirSync(content);
  writeCatalog(content, { events: size });
  return { ...withProse(checked(await loadCatalog(content))), guides: checked(await loadCatalog('content')).guides };
}

function checked({ value }: { readonly value: Catalog | undefined }): Catalog {
  if (!value) throw new Error('The catalog has errors.');
  return value;
}

function writeNames(site: string, catalog: Catalog): void {
  const write = (name: string, value: unknown) => writeFileSync(join(site, 'search', name), JSON.stringify(value));
  write('names.json', namesOf(catalog, pagesToFind(catalog)));
  write('facets.json', facetsFileOf(catalog));
  listingsOf(catalog).parts.forEach((part, number) => write(`events-with-${number}.json`, part));
}

async function measure(
  browser: Browser,
  server: BenchServer,
  contender: Contender,
  queries: readonly BenchQuery[],
): Promise<Measured> {
  const { first, all } = await firstQuery(browser, server, contender, queries);
  const page = await browser.newPage();
  await page.goto(server.address + contender.start);
  for (const { text } of queries.slice(0, 20)) await contender.ask(page, text);
  const answers: (Asked & BenchQuery)[] = [];
  for (const query of queries) answers.push({ ...query, ...(await contender.ask(page, query.text)) });
  await page.close();
  const isRight = (answer: Asked & BenchQuery) => answer.first === answer.expected;
  if (process.env['SHOW_MISSES']) {
    for (const miss of answers.filter((answer) => !isRight(answer))) {
      console.log(`${contender.name}\t${miss.kind}\t${miss.text}\t${miss.expected}\t${miss.first}`);
    }
  }
  const share = (list: readonly (Asked & BenchQuery)[]) => list.filter(isRight).length / list.length;
  return {
    name: contender.name,
    shares: QUERY_CLASSES.map((kind) => share(answers.filter((answer) => answer.kind === kind))),
    right: share(answers),
    first,
    all,
    names: answers.map(({ names }) => names),
    complete: answers.map(({ complete }) => complete),
  };
}

/** What a reader who comes fresh fetches for the name of an event. Round trips are counted by making every answer wait. */
async function firstQuery(browser: Browser, server: BenchServer, contender: Contender, queries: readonly BenchQuery[]) {
  const query = queries.find(({ kind }) => kind === 'name')?.text ?? '';
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address + contender.start, { waitUntil: 'networkidle' });
  server.sent.length = 0;
  const isFirst = (path: string) => contender.name !== 'this site' || /names\.json|_astro\/page/.test(path);
  await contender.ask(page, query);
  await page.waitForLoadState('networkidle');
  const sum = (isCounted: (path: string) => boolean) => {
    const counted = server.sent.filter(({ path }) => isCounted(path) && !path.includes('favicon'));
    return { bytes: counted.reduce((total, { bytes }) => total + bytes, 0), requests: counted.length };
  };
  const [first, all] = [sum(isFirst), sum(() => true)];
  await context.close();
  const slow = await slowQuery(browser, server, contender, query);
  return { first: { ...first, roundTrips: slow.first }, all: { ...all, roundTrips: slow.all } };
}

async function slowQuery(browser: Browser, server: BenchServer, contender: Contender, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address + contender.start, { waitUntil: 'networkidle' });
  server.delay = DELAY;
  const started = performance.now();
  const since = () => performance.now() - started;
  let asked = { names: 0, complete: 0 };
  if (contender.name === 'this site') {
    await page.fill('[data-search-page] input[type=search]', query);
    await page.waitForSelector('[data-result]');
    asked.names = since();
    await page.waitForSelector('#search-results[aria-busy=false]');
    asked.complete = since();
  } else asked = await contender.ask(page, query);
  server.delay = 0;
  await context.close();
  return { first: Math.floor(asked.names / DELAY), all: Math.floor(asked.complete / DELAY) };
}

function print(measured: readonly Measured[]): void {
  const at = (values: readonly number[], share: number) =>
    ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(1);
  const fetched = ({ bytes, requests, roundTrips }: Fetched) =>
    `${(bytes / 1000).toFixed(1)} KB / ${requests} / ${roundTrips}`;
  const rows: (readonly string[])[] = [
    ['', ...measured.map(({ name }) => name)],
    ...QUERY_CLASSES.map((kind, i) => [kind, ...measured.map(({ shares }) => (shares[i] ?? 0).toFixed(2))]),
    ['all queries', ...measured.map(({ right }) => right.toFixed(3))],
    ['first results: bytes / requests / round trips', ...measured.map(({ first }) => fetched(first))],
    ['first query, all: bytes / requests / round trips', ...measured.map(({ all }) => fetched(all))],
    ['first results, p50 / p95 ms', ...measured.map(({ names }) => `${at(names, 0.5)} / ${at(names, 0.95)}`)],
    [
      'complete answer, p50 / p95 ms',
      ...measured.map(({ complete }) => `${at(complete, 0.5)} / ${at(complete, 0.95)}`),
    ],
  ];
  const widths = [50, 24, 24, 24];
  for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 24)).join(''));
}

const found = findBrowser();
const browser = await chromium.launch(startOf(found));
const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [0, 1000, 10_000]) await measureSize(browser, size);
await browser.close();
