// A site that an edit has been built into is, byte for byte, the one that is built from nothing.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { filesIn } from '../../scripts/build/site-files.ts';
import { editsOf, withOthers, writeFiles } from '../complete/edits.ts';
import { writeTransit } from '../second/transit.ts';
import { copyProject, startBuild, sumsOf } from './project.ts';

/** More events than one page of an index lists, and few. */
const CATALOGS = [
  { events: 210, edits: 10, seed: 3 },
  { events: 5, edits: 40, seed: 20 },
];
const folder = copyProject();
const [content, dist, clean] = ['content', 'dist', 'clean'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]; // one for each
after(() => rmSync(dirname(folder), { recursive: true, force: true }));

async function build(...args: readonly string[]): Promise<void> {
  const { code, output } = await startBuild(folder, { PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' }, args).ended;
  assert.equal(code, 0, output);
}

/** Fails where the site is not what a build from nothing makes. */
async function assertClean(what: string): Promise<void> {
  await build('--fresh', '--to', clean);
  const [edited, whole] = [dist, clean].map(sumsOf) as [ReturnType<typeof sumsOf>, ReturnType<typeof sumsOf>]; // likewise
  const paths = new Set([...edited.keys(), ...whole.keys()]);
  assert.deepEqual([...paths].filter((path) => edited.get(path) !== whole.get(path)).slice(0, 20), [], what);
  rmSync(clean, { recursive: true });
}

/** Another where Astro has bundled again. */
function bundle(): readonly number[] {
  const store = join(folder, 'node_modules', '.cache', 'bundles');
  return readdirSync(store).map((name) => statSync(join(store, name, 'sums.json')).ino);
}

let taken = 0;

for (const { events, edits, seed } of CATALOGS) {
  const beginning = withOthers(events);
  const editing = editsOf(beginning, seed);
  test(`a catalog with ${events} events more is built`, async () => {
    writeFiles(beginning, content);
    await build();
  });
  for (let number = 1; number <= edits; number += 1) {
    test(`edit ${number} of ${edits} makes the site that a build from nothing makes`, async (context) => {
      const { what, files } = editing.next().value!; // they do not end
      context.diagnostic(what);
      writeFiles(files, content);
      const before = bundle();
      await build();
      if (!what.includes('.mdx')) assert.deepEqual(bundle(), before, `Astro bundled again: ${what}`);
      await assertClean(what);
      const all = filesIn(dist);
      const same = all.filter((file) => statSync(join(dist, file)).nlink > 1).length;
      context.diagnostic(`${same} of ${all.length} files were taken over`);
      taken += same;
    });
  }
}

test('a catalog in place of another makes the site that a build from nothing makes, with the same bundle', async () => {
  const small = join(import.meta.dirname, '../fixtures/small');
  // The other has kinds and pages that the first has none of; neither has prose.
  const catalogs = [(to: string) => cpSync(small, to, { recursive: true }), writeTransit];
  for (const [number, write] of [...catalogs, ...catalogs].entries()) {
    rmSync(content, { recursive: true });
    mkdirSync(content);
    write(content);
    const before = number === 0 ? undefined : bundle();
    await build();
    if (before) assert.deepEqual(bundle(), before);
    await assertClean(write.name);
  }
});

test('files were taken over', () => assert.ok(taken > 0));
