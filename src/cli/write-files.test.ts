// Whenever a run is killed, the folder is what it was or holds all that was to be written, at the latest when the next run
// has begun.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { finishWriting, writeFiles } from './write-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'writing-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const FILES = ['site.yaml', 'events/a.yaml', 'events/b.yaml', 'areas/x.yaml'].map((path) => ({ path, content: 'new' }));
const CHANGES = ['mkdirSync', 'mkdtempSync', 'writeFileSync', 'copyFileSync', 'renameSync', 'rmSync'] as const;

/** Writes the files; whether it came to the end. From the n-th change of the disk on nothing is changed any more, not even
 * to clear up, as after a kill. */
function write(folder: string, killAt = Infinity): boolean {
  let left = killAt;
  const originals = Object.fromEntries(CHANGES.map((name) => [name, fs[name]]));
  for (const name of CHANGES) {
    const original = fs[name] as (...args: unknown[]) => unknown; // called as it is called
    Object.assign(fs, {
      [name](...args: unknown[]) {
        if ((left -= 1) <= 0) throw new Error('killed');
        return original(...args);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    writeFiles(folder, FILES, { replace: true });
    return true;
  } catch (error) {
    assert.equal((error as Error).message, 'killed');
    return false;
  } finally {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  }
}

/** All that is in a folder, hidden files too. */
function contentsOf(folder: string): Readonly<Record<string, string>> | undefined {
  if (!existsSync(folder)) return undefined;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

test('a run into a catalog that is killed, whenever, leaves all or nothing, and can be run again', () => {
  const before = { 'events/b.yaml': 'old', 'goals/c.yaml': 'old' };
  const wanted = { ...before, ...Object.fromEntries(FILES.map(({ path, content }) => [path, content])) };
  const seen = new Set<string>();
  for (let killAt = 1; ; killAt += 1) {
    const folder = join(scratch, `there-${killAt}`);
    for (const [path, text] of Object.entries(before)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    if (write(folder, killAt)) break;
    finishWriting(folder);
    const now = contentsOf(folder);
    const is = [before, wanted].findIndex((each) => isDeepStrictEqual(now, each));
    assert.ok(is >= 0, `killed at ${killAt}: ${JSON.stringify(now)}`);
    seen.add(String(is));
    assert.ok(write(folder));
    assert.deepEqual(contentsOf(folder), wanted);
  }
  assert.equal(seen.size, 2);
});

test('a run into a new folder that is killed, whenever, leaves it whole or not at all, and can be run again', () => {
  const wanted = Object.fromEntries(FILES.map(({ path, content }) => [path, content]));
  for (let killAt = 1; ; killAt += 1) {
    const folder = join(scratch, 'new', String(killAt), 'mine');
    const isDone = write(folder, killAt);
    assert.ok(
      [undefined, wanted].some((each) => isDeepStrictEqual(contentsOf(folder), each)),
      `killed at ${killAt}`,
    );
    if (isDone) break;
    assert.ok(write(folder));
    assert.deepEqual(contentsOf(folder), wanted);
    assert.deepEqual(readdirSync(dirname(folder)), ['mine']);
  }
});

test('where a file is in the way of a folder, what was replaced comes back', () => {
  const folder = join(scratch, 'taken');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a'), 'old');
  writeFileSync(join(folder, 'b'), '');
  const files = ['a', 'c', 'b/d'].map((path) => ({ path, content: 'new' }));
  assert.throws(() => {
    writeFiles(folder, files, { replace: true });
  });
  assert.deepEqual(contentsOf(folder), { a: 'old', b: '' });
});
