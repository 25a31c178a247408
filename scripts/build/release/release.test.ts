import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import promises, { readdir } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, test, type TestContext } from 'node:test';
import {
  abandonRelease,
  beginRelease,
  currentRelease,
  deliverRelease,
  finishRelease,
  isReplaceable,
  rememberMade,
  saidOf,
  type Release,
} from './release.ts';

let root = '';
let clock = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
});

async function begin(text: string): Promise<Release> {
  clock += 1000;
  const release = await beginRelease(root, new Date(clock));
  writeFileSync(join(release.folder, 'index.html'), text);
  mkdirSync(release.cache);
  return release;
}

async function publish(text: string): Promise<string> {
  const release = await begin(text);
  await finishRelease(root, release);
  return release.id;
}

const shown = () => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

test('a finished build is the site', async () => {
  await publish('one');
  assert.equal(shown(), 'one');
});

test('an unfinished build changes nothing', async () => {
  await publish('one');
  await begin('two');
  assert.equal(shown(), 'one');
});

test('an abandoned build leaves nothing behind', async () => {
  const id = await publish('one');
  abandonRelease(await begin('two'));
  assert.deepEqual(await readdir(join(root, '.site')), [id]);
});

test('the site now and the one before are kept, older ones go', async () => {
  await publish('one');
  const ids = [await publish('two'), await publish('three')];
  assert.deepEqual(await readdir(join(root, '.site')), ids);
});

test('two builds at once both finish, and the last to finish shows', async () => {
  const [first, second] = [await begin('first'), await begin('second')];
  await finishRelease(root, second);
  await finishRelease(root, first);
  assert.equal(shown(), 'first');
  assert.equal(await currentRelease(root), first.id);
});

test('what was said of the site is known again for the same inputs, and for no others', async () => {
  const release = await begin('one');
  await finishRelease(root, release);
  await rememberMade(root, release, 'inputs', 'One warning.\nAnd another.');
  assert.deepEqual(
    [await saidOf(root, 'inputs'), await saidOf(root, 'others')],
    ['One warning.\nAnd another.', undefined],
  );
  await publish('two');
  assert.equal(await saidOf(root, 'inputs'), undefined);
});

test('what a killed build left is removed, what a running one writes is not', async () => {
  const [killed, running] = ['20200101T000000000Z-999999999.building', `20200101T000000000Z-${process.ppid}.building`];
  for (const name of [killed, running]) mkdirSync(join(root, '.site', name), { recursive: true });
  await begin('one');
  assert.equal(existsSync(join(root, '.site', killed)), false);
  assert.equal(existsSync(join(root, '.site', running)), true);
});

test('a link that a killed build left is removed', async () => {
  await publish('one');
  writeFileSync(join(root, '.site', '20200101T000000000Z-999999999.link'), '');
  await publish('two');
  assert.equal(existsSync(join(root, '.site', '20200101T000000000Z-999999999.link')), false);
});

test('files that no build made are not touched', async () => {
  mkdirSync(join(root, '.site'));
  writeFileSync(join(root, '.site', 'notes.txt'), 'mine');
  await publish('one');
  assert.equal(existsSync(join(root, '.site', 'notes.txt')), true);
});

test('a dist folder that something else made is not replaced', async () => {
  assert.equal(await isReplaceable(root), true);
  await publish('one');
  assert.equal(await isReplaceable(root), true);
  const other = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(other, 'dist'));
  assert.equal(await isReplaceable(other), false);
});

/** A disk of its own, as far as a rename can tell; `write` is what copying onto it does. */
function otherDisk(context: TestContext, write?: (from: string, to: string) => Promise<void>): void {
  const { rename } = promises;
  context.mock.method(promises, 'rename', async (from: string, to: string) => {
    if (from.startsWith(root)) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    return rename(from, to);
  });
  if (write) context.mock.method(promises, 'cp', write);
  syncBuiltinESMExports();
  context.after(() => (context.mock.restoreAll(), syncBuiltinESMExports()));
}

const elsewhere = () => join(mkdtempSync(join(tmpdir(), 'deliver-')), 'site');

test('a build is delivered into a folder of its own, and leaves nothing behind', async () => {
  const target = elsewhere();
  await deliverRelease(await begin('one'), target);
  assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), 'one');
  assert.deepEqual(await readdir(join(root, '.site')), []);
  assert.equal(existsSync(join(root, 'dist')), false);
});

test('a build is delivered onto another disk as well', async (context) => {
  const target = elsewhere();
  otherDisk(context);
  await deliverRelease(await begin('one'), target);
  assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), 'one');
  assert.deepEqual([await readdir(join(target, '..')), await readdir(join(root, '.site'))], [['site'], []]);
});

test('a disk that is full gets nothing rather than a part', async (context) => {
  const target = elsewhere();
  otherDisk(context, (_, to) => {
    mkdirSync(to);
    return Promise.reject(new Error('ENOSPC'));
  });
  await assert.rejects(deliverRelease(await begin('one'), target), /ENOSPC/);
  assert.deepEqual(await readdir(join(target, '..')), []);
});
