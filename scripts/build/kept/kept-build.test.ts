import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { lookupIn } from '../../../src/catalog/lookup.ts';
import type { Catalog } from '../../../src/catalog/model.ts';
import { noted, Reads, whileNoting } from '../../../src/catalog/reads/reads.ts';
import { writeRun } from '../../../src/collections/run.ts';
import { NO_CLAIMS } from '../../../src/catalog/addresses/claims.ts';
import { digestOf, writeChecksums } from '../checksums.ts';
import { KeptBuild } from './kept-build.ts';

const { value } = await loadCatalog('tests/fixtures/small');
assert.ok(value);
const catalog: Catalog = value;
const [event, other] = catalog.events;
assert.ok(event && other);

const scratch = mkdtempSync(join(tmpdir(), 'kept-build-'));
after(() => rmSync(scratch, { recursive: true }));
let number = 0;

/** A build of two files, each with the sentence of an event, left for the next one. */
async function built(program = 'p'): Promise<{ readonly root: string; readonly next: string }> {
  const root = join(scratch, String((number += 1)));
  const folder = join(root, '.site', 'release');
  mkdirSync(folder, { recursive: true });
  symlinkSync(folder, join(root, 'dist'));
  const kept = KeptBuild.empty();
  await make(kept, folder, event!.id);
  await make(kept, folder, other!.id, other!.id);
  const cache = join(root, 'cache');
  writeFileSync(join(folder, 'style.css'), 'beside');
  writeRun(cache, { value: catalog, problems: [], claims: NO_CLAIMS });
  for (const file of [event!.id, other!.id]) kept.texts.set(`csv/${file}`, { file, made: '', lengths: [1] });
  const files = [event!.id, other!.id, 'style.css'];
  const sums = writeChecksums(folder, files, digestOf);
  kept.save(root, { release: 'release', program, sums }, cache);
  return { root, next: join(root, 'next') };
}

/** Makes a file with the sentence of an event. */
async function make(kept: KeptBuild, folder: string, path: string, id = event!.id): Promise<void> {
  const reads = new Reads();
  const { event: find } = lookupIn(noted(catalog));
  const text = await whileNoting(reads, () => find(id).summary);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, path), text);
  kept.made(path, '', reads);
}

/** Leaves a second build for a third, and shows it. */
function publish(
  kept: KeptBuild,
  { root, next, cache }: Readonly<Record<'root' | 'next' | 'cache', string>>,
  files: readonly string[],
): void {
  const release = join(root, '.site', 'release-2');
  renameSync(next, release);
  const sums = writeChecksums(release, files);
  kept.save(root, { release: 'release-2', program: 'p', sums }, cache);
  rmSync(join(root, 'dist'));
  symlinkSync(release, join(root, 'dist'));
}

const said = (summary: string): Catalog => ({
  ...catalog,
  events: catalog.events.map((one) => (one === event ? { ...one, summary } : one)),
});

async function takenFrom(root: string, next: string, now = said('Otherwise.'), program = 'p'): Promise<string[]> {
  const kept = await KeptBuild.open(root, program);
  kept.compare(now);
  return [event!.id, other!.id].filter((id) => kept.take(id, '', next));
}

test('what reads nothing that has changed is the same file, with the same digest', async () => {
  const { root, next } = await built();
  const kept = await KeptBuild.open(root, 'p');
  kept.compare(said('Otherwise.'));
  assert.equal(kept.take(event.id, '', next), false);
  assert.equal(kept.take(other.id, '', next), true);
  assert.equal(statSync(join(next, other.id)).ino, statSync(join(root, 'dist', other.id)).ino);
  assert.deepEqual([...kept.sums], [[other.id, digestOf(other.id)]]);
});

test('the lengths of texts are handed on with a file that is taken over, and with no other', async () => {
  const { root, next } = await built();
  const kept = await KeptBuild.open(root, 'p');
  const now = said('Otherwise.');
  kept.compare(now);
  for (const { id } of [event, other]) kept.take(id, '', next);
  const cache = join(root, 'cache');
  writeRun(cache, { value: now, problems: [], claims: NO_CLAIMS });
  publish(kept, { root, next, cache }, [other.id]);
  assert.deepEqual([...(await KeptBuild.open(root, 'p')).textsBefore.keys()], [`csv/${other.id}`]);
});

test('what another process noted of pages and took over is as if it were noted here', async () => {
  const { root, next } = await built();
  const now = said('Otherwise.');
  const cache = join(root, 'cache');
  writeRun(cache, { value: now, problems: [], claims: NO_CLAIMS });
  const there = await KeptBuild.open(root, 'p');
  there.compare(now);
  assert.equal(there.take(other.id, '', next), true);
  await make(there, next, event.id);
  there.leavePages(cache);
  const here = await KeptBuild.open(root, 'p');
  here.takePages(cache);
  here.compare(now);
  assert.deepEqual([...here.sums], [[other.id, digestOf(other.id)]]);
  await make(here, next, 'more');
  publish(here, { root, next, cache }, [event.id, other.id, 'more']);
  const third = await KeptBuild.open(root, 'p');
  assert.equal(third.compare(said('Once more.')), true);
  const taken = [event.id, other.id, 'more'].filter((id) => third.take(id, '', join(root, 'third')));
  assert.deepEqual(taken, [other.id]);
});

test('what is told something else is made', async () => {
  const { root, next } = await built();
  const kept = await KeptBuild.open(root, 'p');
  kept.compare(catalog);
  assert.equal(kept.take(other.id, 'something else', next), false);
  assert.equal(kept.take(other.id, '', next), true);
});

test('before it is known what has changed nothing is taken over', async () => {
  const { root, next } = await built();
  assert.equal((await KeptBuild.open(root, 'p')).take(other.id, '', next), false);
});

test('what stood beside the pages is taken over', async () => {
  const { root, next } = await built();
  const kept = await KeptBuild.open(root, 'p');
  assert.equal(kept.takeBeside(next), true);
  assert.deepEqual([...kept.sums], [['style.css', digestOf('style.css')]]);
  assert.equal(readFileSync(join(next, 'style.css'), 'utf8'), 'beside');
});

test('what stood beside the pages is left where it was written into, or where there was no build', async () => {
  const { root, next } = await built();
  utimesSync(join(root, 'dist', 'style.css'), new Date('2100-01-01'), new Date('2100-01-01'));
  assert.equal((await KeptBuild.open(root, 'p')).takeBeside(next), false);
  assert.equal(KeptBuild.empty().takeBeside(next), false);
});

test('another program takes nothing over, nor does a catalog with other things or another order', async () => {
  const { root, next } = await built();
  assert.deepEqual(await takenFrom(root, next, catalog, 'another'), []);
  assert.deepEqual(await takenFrom(root, next, { ...catalog, events: catalog.events.toReversed() }), []);
  assert.deepEqual(await takenFrom(root, next, { ...catalog, goals: catalog.goals.slice(1) }), []);
});

test('a site that something else shows or has written into is not taken over', async () => {
  const { root, next } = await built();
  const file = join(root, 'dist', other.id);
  utimesSync(file, new Date('2100-01-01'), new Date('2100-01-01'));
  assert.deepEqual(await takenFrom(root, next, catalog), [event.id]);
  rmSync(file);
  assert.deepEqual(await takenFrom(root, join(root, 'again'), catalog), [event.id]);
  rmSync(join(root, 'dist'));
  assert.deepEqual(await takenFrom(root, next, catalog), []);
});

for (const name of [
  'kept/about.json',
  'kept/catalog.json',
  'kept/outputs.json',
  'kept/reads.bin',
  'kept/parts.json',
  'kept/parts.bin',
  'release/SHA256SUMS',
]) {
  test(`without ${name}, or with half of it, nothing is taken over`, async () => {
    const { root, next } = await built();
    const path = join(root, '.site', name);
    const bytes = readFileSync(path);
    if (bytes.length > 0) {
      writeFileSync(path, bytes.subarray(0, bytes.length / 2));
      assert.deepEqual(await takenFrom(root, next), []);
    }
    rmSync(path);
    assert.deepEqual(await takenFrom(root, next), []);
  });
}
