// `npm run bench`: builds generated catalogs from cold and prints what that costs, beside other generators on the same
// pages. Options: --sizes 18,1000,10000, --rivals none and --shape nested.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../scripts/build/site-files.ts';
import { counted } from '../src/words/numbers.ts';
import { SHAPES, writeCatalog } from './catalog.ts';
import { measure, type Cost } from './measure.ts';
import { weigh } from './weigh.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '18,1000,10000' },
    rivals: { type: 'string', default: 'eleventy,starlight' },
    shape: { type: 'string', default: 'flat' },
  },
});
const shape = SHAPES.find((each) => each === values.shape);
if (!shape) throw new Error(`Shapes are ${SHAPES.join(' and ')}.`);
const root = resolve(import.meta.dirname, '..');
// A disk may take a hundred times longer than memory to make a small file, which says nothing of the generators.
const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-'));
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: 'https://example.com', BASE_PATH: '/' };
const quick = { ...env, PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' };
const rivals = values.rivals.split(',').filter((name) => existsSync(join(import.meta.dirname, 'rivals', name)));

try {
  const project = copyProject();
  for (const rival of rivals) installRival(rival);
  for (const size of values.sizes.split(',').map(Number)) await benchSize(project, size);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Only what git knows, so that nothing left over from other builds is used. */
function copyProject(): string {
  const project = join(scratch, 'project');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) if (existsSync(join(root, file))) cpSync(join(root, file), join(project, file));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  return project;
}

function installRival(name: string): void {
  const folder = join(scratch, 'rivals', name);
  cpSync(join(import.meta.dirname, 'rivals', name), folder, { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: folder, stdio: 'ignore' });
}

async function benchSize(project: string, size: number): Promise<void> {
  const content = join(scratch, `catalog-${size}`);
  writeCatalog(content, { events: size, ...(shape && { shape }) });
  const stage = (name: string, folder: string) =>
    measure([process.execPath, 'bench/stage.ts', name, folder], {
      cwd: project,
      env: { ...quick, CONTENT_DIR: content },
    });
  const out = join(project, '.site', String(size));
  const read = await stage('read', out);
  const pages = await stage('pages', out);
  const exports = less(await stage('exports', out), read);
  const index = less(await stage('index', out), read);
  const files = filesIn(out);
  const previews = less(await stage('previews', out), read);
  const compress = less(await stage('compress', out), read);
  const html = files.filter((file) => file.endsWith('.html')).length;
  const embeds = files.filter((file) => file.startsWith('embed/') && file.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  console.log(
    `\n## ${counted(size, 'event')}: ${html} pages with ${embeds} embeds, ${files.length} files, ${megabytes(bytes)}\n`,
  );
  console.log('| stage | CPU s | ms per page | … without embeds | memory |\n| --- | --- | --- | --- | --- |');
  const row = (name: string, cost: Cost) => printRow(name, cost, html, html - embeds);
  row('read and link', read);
  row('pages, twins, embeds and exports, with reading', pages);
  row('exports alone', exports);
  row('pages, twins and embeds alone', less(less(pages, read), exports));
  row('index', index);
  row('preview images', previews);
  row('compressed copies', compress);
  await benchRivals(stage, pages, html);
  weighPages(out);
  rmSync(out, { recursive: true });
}

async function benchRivals(
  stage: (name: string, folder: string) => Promise<Cost>,
  ours: Cost,
  ourPages: number,
): Promise<void> {
  for (const name of rivals) {
    const folder = join(scratch, 'rivals', name);
    const pages = join(folder, name === 'starlight' ? 'src/content/docs' : 'pages');
    for (const old of [pages, join(folder, 'dist'), join(folder, '.astro'), join(folder, 'node_modules/.astro')])
      rmSync(old, { recursive: true, force: true });
    mkdirSync(pages, { recursive: true });
    await stage('markdown', pages);
    // Starlight may need more than Node gives by itself.
    const roomy = { ...env, NODE_OPTIONS: '--max-old-space-size=8192' };
    const cost = await measure(['npm', 'run', 'build'], { cwd: folder, env: roomy });
    const html = filesIn(join(folder, 'dist')).filter((file) => file.endsWith('.html')).length;
    printRow(`${name}, ${html} pages`, cost, html, html);
    const perPage = cost.cpu / html / (ours.cpu / ourPages);
    console.log(
      `| … against ours | ${ratio(cost.cpu / ours.cpu)} | ${ratio(perPage)} | | ${ratio(cost.memory / ours.memory)} |`,
    );
  }
  console.log('');
}

function weighPages(out: string): void {
  console.log(
    '| page | HTML raw / br | CSS raw / br | JS raw / br | total br | requests |\n| --- | --- | --- | --- | --- | --- |',
  );
  const first = (kind: string) =>
    `${kind}/${readdirSync(join(out, kind)).find((name) => statSync(join(out, kind, name)).isDirectory() && name !== 'all')}/`;
  const kinds = ['goals', 'use-cases', 'events', 'properties', 'sources', 'destinations'];
  for (const path of ['', ...kinds.map(first), 'events/', 'matrix/', 'search/', 'reference/']) {
    const { html, css, js, total, requests } = weigh(out, path);
    const pair = (one: typeof html) => `${one.raw} / ${one.brotli}`;
    console.log(`| /${path} | ${pair(html)} | ${pair(css)} | ${pair(js)} | ${total.brotli} | ${requests} |`);
  }
}

function printRow(name: string, { cpu, memory }: Cost, pages: number, ownPages: number): void {
  const perPage = [pages, ownPages].map((number) => ((cpu * 1000) / number).toFixed(2));
  console.log(`| ${name} | ${cpu.toFixed(1)} | ${perPage.join(' | ')} | ${megabytes(memory)} |`);
}

function less(a: Cost, b: Cost): Cost {
  return { cpu: a.cpu - b.cpu, memory: a.memory };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function ratio(number: number): string {
  return `× ${number.toFixed(2)}`;
}
