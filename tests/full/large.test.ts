// A catalog of ten thousand events is as light to read as one of eighteen, and built again for little.

import assert from 'node:assert/strict';
import { realpathSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeCatalog } from '../../bench/catalog.ts';
import { measure, type Cost } from '../../bench/measure.ts';
import { weigh, type PageWeight } from '../../bench/weigh.ts';
import { filesIn } from '../../scripts/site-files.ts';
import { findDeadLinks } from '../site/quick-links.ts';
import { copyProject, startBuild, sumOf } from './project.ts';

const KB = 1000;
const SITE_URL = 'https://example.com';
const project = copyProject('project', roomyFolder());
const scratch = dirname(project);
after(() => rmSync(scratch, { recursive: true, force: true }));
const [few, many] = [join(scratch, 'few'), join(scratch, 'many')];
const small = join(scratch, 'small');

let cold: Cost | undefined;
let large = '';
let pages: readonly { readonly file: string; readonly path: string; readonly bytes: number }[] = [];

/** In memory where there is much: a disk may take a hundred times longer to make a small file than to fill it. */
function roomyFolder(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 6e9 ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** What the build costs, where the system tells. */
async function build(content: string, ...args: string[]): Promise<Cost | undefined> {
  const env = { CONTENT_DIR: content, SITE_URL, BASE_PATH: '/', PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' };
  if (process.platform === 'linux') {
    return measure([process.execPath, 'scripts/build.ts', ...args], { cwd: project, env: { ...process.env, ...env } });
  }
  const { code, output } = await startBuild(project, env, args).ended;
  assert.equal(code, 0, output);
  return undefined;
}

before(async () => {
  writeCatalog(few, { events: 18 });
  writeCatalog(many, { events: 10_000 });
  await build(few, '--to', small);
  cold = await build(many);
  large = realpathSync(join(project, 'dist'));
  pages = filesIn(large)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: file.replace(/index\.html$/, ''), bytes: statSync(join(large, file)).size }));
});

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
  test(`pages of ${kind} load at most 12 KB, the largest and some of the others`, () => {
    const all = ofKind(kind);
    const largest = [...all].sort((a, b) => b.bytes - a.bytes).slice(0, 20);
    const paths = [...largest, ...some(all, 40)].map(({ path }) => path);
    assert.deepEqual(
      overweight(paths, 12 * KB, ({ total }) => total.brotli),
      [],
    );
  });
}

test('no kind of page makes more than three requests, or loads more than 3 KB of script before it is used', () => {
  const alike = Map.groupBy(pages, ({ path }) => `${path.split('/')[0]} ${path.split('/').length}`);
  const paths = [...alike.values()].flatMap(([first]) => first?.path ?? []);
  assert.ok(paths.length > 20);
  assert.deepEqual(
    overweight(paths, 3, ({ requests }) => requests),
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

test('every internal link and fragment resolves', () => {
  assert.deepEqual(findDeadLinks(large, filesIn(large), SITE_URL).slice(0, 20), []);
});

test('built again without a change it has the same bytes, for at most 0.6 of the CPU', async (context) => {
  const sum = sumOf(large);
  const again = await build(many);
  assert.equal(sumOf(realpathSync(join(project, 'dist'))), sum);
  if (!cold || !again) return context.diagnostic('CPU is not compared: this system has no /proc');
  assert.ok(again.cpu <= 0.6 * cold.cpu, `${again.cpu} s, ${cold.cpu} s from cold`);
});
