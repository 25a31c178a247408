// `npm run bench:page`: how pages of large catalogs feel on a phone of the middle class with a slow network, beside those of
// Starlight: LCP, CLS and INP, the median of several visits, each with an empty cache. Prints Markdown.
// Options: --sizes 1000,10000, --widths 390,1280, --runs 5, --only plan,search, and --in <folder>, where sites stay for the next time.

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, startOf } from '../scripts/test/browser.ts';
import { median, Table } from './builds/table.ts';
import { copyProject, ENV, scratchFolder } from './builds/project.ts';
import { folderOf, installRival, RIVALS, writePages } from './builds/rivals.ts';
import { writeCatalog } from './catalog.ts';
import { measure } from './measure.ts';
import { costOfChoice } from './page/choice.ts';
import { OURS, STARLIGHT, type Visit } from './page/visits.ts';
import { type Vitals, vitalsOf } from './page/vitals.ts';
import { serveFolder } from './search/server.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    widths: { type: 'string', default: '390,1280' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    in: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const widths = values.widths.split(',').map(Number);
const only = values.only?.split(',');
const kept = values.in === undefined ? scratchFolder() : resolve(values.in);
const found = ensureBrowser();
const browser = await chromium.launch(startOf(found));
const table = new Table(
  sizes.flatMap((size) => ['LCP', 'CLS', 'INP'].map((vital) => `${vital}, ${size.toLocaleString('en')} events`)),
);

const choices = new Table(widths.map((width) => `${width} px`));

for (const size of sizes) {
  const { ours, starlight } = await sitesOf(size);
  await visitAll(size, ours, OURS, '');
  await visitAll(size, starlight, STARLIGHT, ' of Starlight');
}
await browser.close();
table.print();
console.log('\nA goal of 200 use cases is chosen among 10,000 events, until the next picture:');
choices.print();

async function sitesOf(size: number) {
  const [ours, starlight] = ['ours', 'starlight'].map((name) => join(kept, `${name}-${size}`)) as [string, string]; // two
  if (existsSync(ours) && existsSync(starlight)) return { ours, starlight };
  const scratch = scratchFolder();
  const project = copyProject(scratch);
  const content = join(scratch, 'catalog');
  writeCatalog(content, { events: size });
  const env = { ...ENV, CONTENT_DIR: content, PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' };
  mkdirSync(kept, { recursive: true });
  if (!existsSync(ours)) await measure(['node', 'scripts/build/build.ts', '--to', ours], { cwd: project, env });
  const rival = RIVALS.find(({ name }) => name === 'Starlight');
  if (rival && !existsSync(starlight)) {
    await installRival(rival, scratch);
    await writePages(rival, scratch, project, content);
    const searched = { ...ENV, ...rival.env, WITH_SEARCH: 'yes' };
    await measure([...rival.build, '--outDir', starlight], { cwd: folderOf(rival, scratch), env: searched });
  }
  return { ours, starlight };
}

async function visitAll(size: number, site: string, visits: readonly Visit[], whose: string): Promise<void> {
  const server = await serveFolder(site, whose === '');
  const folder = join(site, whose === '' ? 'events' : 'event');
  const [event = ''] = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.html')));
  for (const { name, path, ...rest } of visits.filter((visit) => only?.includes(visit.name) ?? true))
    for (const width of widths) {
      const visit = () => vitalsOf(browser, server.address + path(event), { ...rest, width });
      await visit(); // the server compresses what is asked for the first time
      const runs: Vitals[] = [];
      while (runs.length < Number(values.runs)) runs.push(await visit());
      tell(`${name}${whose}, ${width} px`, size, runs);
    }
  if (size === sizes.at(-1) && visits === OURS) await choose(server.address);
  server.close();
}

async function choose(address: string): Promise<void> {
  for (const width of widths) {
    const costs: number[] = [];
    while (costs.length < Number(values.runs)) costs.push(await costOfChoice(browser, address, width));
    choices.set('main thread, of its own time', `${width} px`, `${median(costs).toFixed(0)} ms`);
  }
}

function tell(row: string, size: number, runs: readonly Vitals[]): void {
  const of = (vital: string) => `${vital}, ${size.toLocaleString('en')} events`;
  const names = Object.keys(runs[0]?.delays ?? {});
  const delays = names.map((name) => [name, median(runs.map((run) => run.delays[name] ?? 0))] as const);
  const [slowest, delay] = delays.reduce((worst, each) => (each[1] > worst[1] ? each : worst));
  table.set(row, of('LCP'), `${(median(runs.map(({ lcp }) => lcp)) / 1000).toFixed(2)} s`);
  table.set(row, of('CLS'), median(runs.map(({ cls }) => cls)).toFixed(3));
  table.set(row, of('INP'), delay < 16 ? 'under 16 ms' : `${delay} ms (${slowest})`);
  for (const [name, each] of delays) console.error(`  ${name}: ${each} ms`);
  for (const largest of new Set(runs.map((run) => run.largest))) console.error(`  largest: ${largest}`);
  for (const moved of new Set(runs.flatMap((run) => run.moved))) console.error(`  moved: ${moved}`);
}
