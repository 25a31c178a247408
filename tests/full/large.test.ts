// A catalog of ten thousand events is as light to read as one of eighteen, and built again for little.

import assert from 'node:assert/strict';
import { realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeCatalog } from '../../bench/catalog.ts';
import { measure, type Cost } from '../../bench/measure.ts';
import { weigh, type PageWeight } from '../../bench/weigh.ts';
import { filesIn } from '../../scripts/build/site-files.ts';
import { roomyFolder } from '../../scripts/test/system.ts';
import { OWN_SHEET } from '../site/own-sheet.ts';
import { findDeadLinks } from '../site/quick-links.ts';
import { copyProject, startBuild, sumOf } from './project.ts';

const KB = 1000;
const SITE_URL = 'https://example.com';
const NO_CPU = 'CPU is not compared: only Linux tells that of all processes';
const project = copyProject('project', roomyFolder(6e9));
const scratch = dirname(project);
after(() => rmSync(scratch, { recursive: true, force: true }));
const [small, middle] = [join(scratch, 'small'), join(scratch, 'middle')];
const many = join(scratch, 'many');
const MIDDLE = 1000;
const MANY = 10_000;

interface Page {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
}

let costOfMiddle: Cost | undefined;
let cold: Cost | undefined;
let large = '';
let pages: readonly Page[] = [];

/** What the build costs, where the system tells. */
async function build(content: string, ...args: string[]): Promise<Cost | undefined> {
  const env = { CONTENT_DIR: content, SITE_URL, BASE_PATH: '/', PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' };
  if (process.platform === 'linux') {
    return measure([process.execPath, 'scripts/build/build.ts', ...args], {
      cwd: project,
      env: { ...process.env, ...env },
    });
  }
  const { code, output } = await startBuild(project, env, args).ended;
  assert.equal(code, 0, output);
  return undefined;
}

/** Builds from a new catalog into a folder. */
async function buildTo(folder: string, events: number): Promise<Cost | undefined> {
  const content = `${folder}-catalog`;
  writeCatalog(content, { events });
  return build(content, '--fresh', '--to', folder);
}

before(async () => {
  await buildTo(small, 18);
  costOfMiddle = await buildTo(middle, MIDDLE);
  writeCatalog(many, { events: MANY });
  cold = await build(many);
  large = realpathSync(join(project, 'dist'));
  pages = pagesIn(large);
});

function pagesIn(folder: string): readonly Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: file.replace(/index\.html$/, ''), bytes: statSync(join(folder, file)).size }));
}

test('no page weighs more than 100 KB before it is packed', () => {
  assert.ok(pages.length > 20_000);
  const over = pages.filter(({ bytes }) => bytes > 100 * KB).map(({ file, bytes }) => `/${file} ${bytes}`);
  assert.deepEqual(over, []);
});

/** Some of many, evenly. */
function some<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0);
}

const ofKind = (kind: string) => pages.filter(({ path }) => new RegExp(`^${kind}/(?!all/)[^/]+/$`).test(path));

const overweight = (paths: readonly string[], most: number, of: (weight: PageWeight) => number) =>
  paths.map((path) => [path, of(weigh(large, path))] as const).filter(([, weight]) => weight > most);

for (const kind of ['events', 'properties', 'use-cases']) {
  test(`pages of ${kind} load at most 14 KB, one round trip, the largest and some of the others`, () => {
    const all = ofKind(kind);
    const largest = [...all].sort((a, b) => b.bytes - a.bytes).slice(0, 20);
    const paths = [...largest, ...some(all, 40)].map(({ path }) => path);
    assert.deepEqual(
      overweight(paths, 14 * KB, ({ total }) => total.brotli),
      [],
    );
  });
}

test('no kind of page makes more than three requests, but one for a sheet of its own, or loads more than 3 KB of script before it is used', () => {
  const alike = Map.groupBy(pages, ({ path }) => `${path.split('/')[0]} ${path.split('/').length}`);
  // The plan is a program; tests/built/plan-weight.test.ts holds it to a budget of its own.
  const paths = [...alike.values()].flatMap(([first]) => first?.path ?? []).filter((path) => path !== 'plan/');
  assert.ok(paths.length > 20);
  assert.deepEqual(
    overweight(paths, 3, ({ requests }) => requests).filter(
      ([path, requests]) => !(OWN_SHEET.test(path) || path.startsWith('plan/')) || requests > 4,
    ),
    [],
  );
  assert.deepEqual(
    overweight(paths, 3 * KB, ({ js }) => js.brotli),
    [],
  );
});

test('the page of an event is at most a tenth larger than in a small catalog', () => {
  const median = (folder: string, paths: readonly string[]) => {
    const weights = paths.map((path) => weigh(folder, path).total.brotli).sort((a, b) => a - b);
    return weights[Math.floor(weights.length / 2)] ?? NaN;
  };
  const inSmall = filesIn(join(small, 'events')).filter((file) => /^[^/]+\/index\.html$/.test(file));
  const before = median(
    small,
    inSmall.map((file) => `events/${dirname(file)}/`),
  );
  const now = median(
    large,
    some(ofKind('events'), 60).map(({ path }) => path),
  );
  assert.ok(now <= 1.1 * before, `${now} bytes, ${before} in the small catalog`);
});

test('ten times the events are ten times the pages, their bytes and the CPU to build them, or little more', (context) => {
  const most = 1.05 * (MANY / MIDDLE);
  const bytes = (all: readonly Page[]) => all.reduce((sum, page) => sum + page.bytes, 0);
  const before = pagesIn(middle);
  assert.ok(pages.length <= most * before.length, `${pages.length} pages, ${before.length} before`);
  // Lists that end somewhere are fuller, so that a page may be a tenth larger.
  assert.ok(bytes(pages) <= 1.1 * (MANY / MIDDLE) * bytes(before), `${bytes(pages)} bytes, ${bytes(before)} before`);
  if (!cold || !costOfMiddle) return context.diagnostic(NO_CPU);
  assert.ok(cold.cpu <= most * costOfMiddle.cpu, `${cold.cpu} s, ${costOfMiddle.cpu} s before`);
});

test('a first build holds at most 1.2 GB, all its processes together', (context) => {
  if (!cold || !costOfMiddle) return context.diagnostic('Only Linux tells the memory of all processes');
  for (const { memory } of [costOfMiddle, cold]) assert.ok(memory <= 1.2e9, `${memory} bytes`);
});

test('every internal link and fragment resolves', () => {
  assert.deepEqual(findDeadLinks(large, filesIn(large), SITE_URL).slice(0, 20), []);
});

test('built again without a change it has the same bytes, for at most 0.6 of the CPU', async (context) => {
  const sum = sumOf(large);
  const again = await build(many);
  assert.equal(sumOf(realpathSync(join(project, 'dist'))), sum);
  if (!cold || !again) return context.diagnostic(NO_CPU);
  context.diagnostic(`${again.cpu.toFixed(1)} s of CPU, ${cold.cpu.toFixed(1)} s from cold`);
  assert.ok(again.cpu <= 0.6 * cold.cpu);
});
