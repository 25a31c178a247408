import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { KeptParts, readParts } from './kept-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-parts-'));
after(() => rmSync(folder, { recursive: true }));

const ARCHIVE = 'exports/rules.zip';
const bytes = Buffer.from('packed');

/** What a build leaves that packed one member. */
function left(): ReadonlyMap<string, Uint8Array> {
  const parts = new KeptParts(new Map(), () => false);
  parts.packed(ARCHIVE).set('digest', bytes);
  parts.write(folder);
  return readParts(folder);
}

test('a member of an archive is there for the next build, for that archive and of that digest', () => {
  const next = new KeptParts(left(), () => false);
  assert.deepEqual(next.packed(ARCHIVE).get('digest'), bytes);
  assert.equal(next.packed(ARCHIVE).get('another'), undefined);
  assert.equal(next.packed('exports/iglu.zip').get('digest'), undefined);
  assert.equal(next.get(ARCHIVE), undefined);
});

test('members of an archive are kept on while it is taken over, and those of one that is made anew only if they are in it', () => {
  const before = left();
  new KeptParts(before, (path) => path === ARCHIVE).write(folder);
  assert.deepEqual([...readParts(folder).values()], [bytes]);
  new KeptParts(before, () => false).write(folder);
  assert.equal(readParts(folder).size, 0);
});

test('parts that are damaged are not read', () => {
  left();
  const file = join(folder, 'parts.bin');
  const damaged = readFileSync(file);
  damaged[0]! ^= 1; // it has bytes
  writeFileSync(file, damaged);
  assert.throws(() => readParts(folder), /damaged/);
});
