import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { KeptParts, readParts } from './kept-parts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'kept-parts-'));
after(() => rmSync(scratch, { recursive: true }));

const ARCHIVE = 'exports/rules.zip';
const bytes = Buffer.from('packed');
const nothing = (): boolean => false;

/** A folder with what a build leaves. Each has one of its own: the next reads while it writes. */
function leftBy(parts: KeptParts): string {
  const folder = mkdtempSync(join(scratch, 'build-'));
  parts.write(folder);
  return folder;
}

/** What a build leaves that packed one member. */
function leftWithMember(): string {
  const parts = new KeptParts(undefined, nothing);
  parts.packed(ARCHIVE).set('digest', bytes);
  return leftBy(parts);
}

const afterMember = (isSame: (name: string) => boolean): KeptParts =>
  new KeptParts(readParts(leftWithMember()), isSame);

/** Names and bytes in a folder. */
function partsIn(folder: string): readonly (readonly [name: string, bytes: string])[] {
  const parts = readParts(folder);
  return [...parts.names].map((name) => [name, String(parts.get(name))]);
}

test('a member of an archive is there for the next build, for that archive and of that digest', () => {
  const next = afterMember(nothing);
  assert.deepEqual(next.packed(ARCHIVE).get('digest'), bytes);
  assert.equal(next.packed(ARCHIVE).get('another'), undefined);
  assert.equal(next.packed('exports/iglu.zip').get('digest'), undefined);
  assert.equal(next.get(ARCHIVE), undefined);
});

test('members of an archive are kept on while it is taken over, and those of one that is made anew only if they are in it', () => {
  const member = [[`${ARCHIVE}//digest`, 'packed']];
  assert.deepEqual(partsIn(leftBy(afterMember((path) => path === ARCHIVE))), member);
  const madeAnew = afterMember(nothing);
  madeAnew.packed(ARCHIVE).set('digest', bytes);
  assert.deepEqual(partsIn(leftBy(madeAnew)), member);
  assert.deepEqual(partsIn(leftBy(afterMember(nothing))), []);
});

test('parts of files that were taken over are copied, others are left out or written anew', () => {
  const first = new KeptParts(undefined, nothing);
  for (const name of ['a', 'b', 'c', 'd', 'e']) first.set(name, Buffer.from(`${name} as it was`));
  const next = new KeptParts(readParts(leftBy(first)), (name) => name !== 'b' && name !== 'd');
  next.set('d', Buffer.from('d is otherwise'));
  assert.equal(String(next.get('c')), 'c as it was');
  assert.equal(String(next.get('d')), 'd is otherwise');
  assert.equal(next.get('b'), undefined);
  assert.deepEqual(partsIn(leftBy(next)), [
    ['a', 'a as it was'],
    ['c', 'c as it was'],
    ['e', 'e as it was'],
    ['d', 'd is otherwise'],
  ]);
});

test('what is longer than what is copied at once is whole in the next build', () => {
  const long = Buffer.alloc(2_500_000, 'long ');
  const first = new KeptParts(undefined, nothing);
  for (const name of ['a', 'b']) first.set(name, long);
  const parts = readParts(leftBy(new KeptParts(readParts(leftBy(first)), () => true)));
  for (const name of ['a', 'b']) assert.deepEqual(parts.get(name), long);
});

test('parts that are damaged are not read', () => {
  const folder = leftWithMember();
  const file = join(folder, 'parts.bin');
  const damaged = readFileSync(file);
  damaged[0]! ^= 1; // it has bytes
  writeFileSync(file, damaged);
  assert.throws(() => readParts(folder), /damaged/);
});
