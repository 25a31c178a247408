// The same commit makes the same bytes, wherever and however it is built: pages, search index, images, compressed twins.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyProject, startBuild, sumsOf } from './project.ts';

const here = copyProject('a');
const elsewhere = copyProject('another folder, with ü and a much longer name');
after(() => {
  for (const folder of [here, elsewhere]) rmSync(dirname(folder), { recursive: true, force: true });
});

const PLAIN = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
/** From nothing, even where a bundle is kept. */
const FRESH = ['--fresh'];
let expected: ReadonlyMap<string, string>;

async function built(
  folder: string,
  env: Readonly<Record<string, string>>,
  before: readonly string[] = [],
  begins: readonly string[] = FRESH,
): Promise<ReadonlyMap<string, string>> {
  const to = join(mkdtempSync(join(tmpdir(), 'identical-')), 'site');
  const { code, output } = await startBuild(folder, env, [...begins, '--to', to], before).ended;
  assert.equal(code, 0, output);
  const sums = sumsOf(to);
  rmSync(dirname(to), { recursive: true, force: true });
  return sums;
}

function differences(sums: ReadonlyMap<string, string>): string[] {
  const files = new Set([...sums.keys(), ...expected.keys()]);
  return [...files].filter((file) => sums.get(file) !== expected.get(file)).slice(0, 20);
}

/** The same prose, one event more and another tagline. */
function otherCatalog(folder: string): string {
  const other = join(folder, 'another');
  cpSync(join(folder, 'content'), other, { recursive: true });
  const events = join(other, 'events');
  const text = readFileSync(join(events, 'order-completed.yaml'), 'utf8');
  writeFileSync(join(events, 'order-weighed.yaml'), text.replace(/^name: .*$/m, 'name: Order Weighed'));
  writeFileSync(
    join(other, 'site.yaml'),
    readFileSync(join(other, 'site.yaml'), 'utf8').replace(/^tagline: .*$/m, 'tagline: Another.'),
  );
  return other;
}

before(async () => {
  expected = await built(here, PLAIN);
});

test('the build has pages, a search index, images and compressed twins to compare', () => {
  const kinds = [/^index\.html$/, /^pagefind\//, /\.png$/, /\.br$/, /^SHA256SUMS$/];
  for (const kind of kinds)
    assert.ok(
      [...expected.keys()].some((file) => kind.test(file)),
      String(kind),
    );
});

test('built again, it has the same bytes', async () => {
  assert.deepEqual(differences(await built(here, PLAIN)), []);
});

test('built with the bundle of a build before, of another catalog, it has the same bytes', async () => {
  rmSync(join(here, 'node_modules', '.cache'), { recursive: true });
  const { code, output } = await startBuild(here, { ...PLAIN, CONTENT_DIR: otherCatalog(here) }, [
    '--to',
    join(here, 'other'),
  ]).ended;
  assert.equal(code, 0, output);
  const store = join(here, 'node_modules', '.cache', 'bundles');
  const bundles = readdirSync(store);
  assert.deepEqual(differences(await built(here, PLAIN, [], [])), []);
  assert.deepEqual(readdirSync(store), bundles);
});

test('another folder, time zone, locale and home make no difference', async () => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: home, USER: 'someone' };
  assert.deepEqual(differences(await built(elsewhere, env)), []);
});

test('one processor and one thread make no difference', async (context) => {
  const pin = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
  if (pin.length === 0) context.diagnostic('taskset is not here; only the number of threads is changed');
  assert.deepEqual(
    differences(await built(elsewhere, { ...PLAIN, UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1' }, pin)),
    [],
  );
});
