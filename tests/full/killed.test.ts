// Whatever happens to a build, `dist` is the old site or the new one, whole.

import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { until } from '../site/until.ts';
import { copyProject, startBuild, sumOf, type Build } from './project.ts';

const KILLS = 10;
const NO_IMAGES = { PREVIEW_IMAGES: 'off' };
/** Even where nothing has changed. */
const FRESH = ['--fresh'];
const folder = copyProject();
const dist = join(folder, 'dist');
after(() => rmSync(dirname(folder), { recursive: true, force: true }));

/** Two catalogs, and the site each of them makes. */
const sums: Record<'a' | 'b', string> = { a: '', b: '' };
const site = join(folder, 'content', 'site.yaml');
const original = readFileSync(site, 'utf8');
let duration = 0;

function write(version: 'a' | 'b'): void {
  writeFileSync(site, version === 'a' ? original : original.replace(/^tagline: .*$/m, 'tagline: Another one.'));
}

async function build(env: Readonly<Record<string, string>> = NO_IMAGES): Promise<void> {
  const { code, output } = await startBuild(folder, env, FRESH).ended;
  assert.equal(code, 0, output);
}

before(async () => {
  for (const version of ['a', 'b'] as const) {
    write(version);
    const started = performance.now();
    await build();
    duration = performance.now() - started;
    sums[version] = sumOf(realpathSync(dist));
  }
  assert.notEqual(sums.a, sums.b);
});

for (let kill = 1; kill <= KILLS; kill++) {
  test(`killed at a random moment, time ${kill} of ${KILLS}, the site is the old one or the new one`, async () => {
    const version = kill % 2 === 1 ? 'a' : 'b';
    write(version);
    const shown = sumOf(realpathSync(dist));
    // The last tenth is where the site is swapped: half of the moments lie there.
    const part = kill % 2 === 0 ? Math.random() : 0.8 + Math.random() * 0.25;
    const running = startBuild(folder, NO_IMAGES, FRESH);
    await new Promise((done) => setTimeout(done, duration * part));
    if (running.process.exitCode === null && running.process.pid) process.kill(-running.process.pid, 'SIGKILL');
    const { code } = await running.ended;
    const now = sumOf(realpathSync(dist));
    assert.ok(now === shown || now === sums[version], `killed at ${part.toFixed(3)} of a build: ${code}`);
    if (code === 0) assert.equal(now, sums[version]);
  });
}

const siteFolder = join(folder, '.site');
const rests = () => readdirSync(siteFolder).filter((name) => /building|cache|link/.test(name));

test('the build after killed ones succeeds and clears their rests away', async () => {
  write('a');
  await build();
  assert.equal(sumOf(realpathSync(dist)), sums.a);
  assert.deepEqual(rests(), []);
});

test('a build of a catalog with errors leaves the site as it was', async () => {
  writeFileSync(site, 'name: [');
  const { code } = await startBuild(folder, NO_IMAGES, FRESH).ended;
  write('b');
  assert.equal(code, 1);
  assert.equal(sumOf(realpathSync(dist)), sums.a);
});

const target = join(dirname(folder), 'elsewhere', 'site');
for (const args of [FRESH, ['--to', target]]) {
  test(`a build that is asked to stop leaves the site and no rest of its own: ${args[0]}`, async () => {
    const running = startBuild(folder, NO_IMAGES, args);
    await pagesOf(running);
    running.process.kill('SIGTERM');
    assert.equal((await running.ended).code, 1);
    assertUntouched();
  });

  test(`a disk that is full half-way leaves the site and no rest: ${args[0]}`, async () => {
    const NODE_OPTIONS = `--import=${pathToFileURL(join(import.meta.dirname, 'full-disk.ts')).href}`;
    const { code, output } = await startBuild(folder, { ...NO_IMAGES, NODE_OPTIONS }, args).ended;
    assert.equal(code, 1);
    assert.match(output, /^build-failed {2}/m);
    assertUntouched();
  });
}

/** Waits until the build has written its first pages. */
async function pagesOf({ process: build }: Build): Promise<void> {
  const pages = () => rests().some((name) => existsSync(join(siteFolder, name, 'index.html')));
  await until(() => pages() || build.exitCode !== null);
  assert.equal(build.exitCode, null, 'the build ended before it wrote a page');
}

function assertUntouched(): void {
  assert.equal(sumOf(realpathSync(dist)), sums.a);
  assert.deepEqual(rests(), []);
  assert.deepEqual(existsSync(dirname(target)) ? readdirSync(dirname(target)) : [], []);
}

const sentence = join(folder, 'content', 'events', 'order-completed.yaml');
const unedited = readFileSync(sentence, 'utf8');

/** As one publishes an edit: with what the last build left. */
function edit(version: 'a' | 'c'): Build {
  const text =
    version === 'a' ? unedited : unedited.replace(/^summary: .*$/m, 'summary: A person has bought something.');
  writeFileSync(sentence, text);
  return startBuild(folder, NO_IMAGES);
}

test('an edit that is killed at a random moment leaves the site as it was, or as it is to be', async () => {
  write('a');
  const made: Record<'a' | 'c', string> = { a: sums.a, c: '' };
  // The second leaves what the third takes over.
  for (const version of ['c', 'a', 'c'] as const) {
    const started = performance.now();
    const { code, output } = await edit(version).ended;
    assert.equal(code, 0, output);
    duration = performance.now() - started;
    if (version === 'c') made.c = sumOf(realpathSync(dist));
    else assert.equal(sumOf(realpathSync(dist)), sums.a);
  }
  for (let kill = 1; kill <= KILLS; kill++) {
    const version = kill % 2 === 1 ? 'a' : 'c';
    const shown = sumOf(realpathSync(dist));
    const part = kill % 2 === 0 ? Math.random() : 0.7 + Math.random() * 0.35;
    const running = edit(version);
    await new Promise((done) => setTimeout(done, duration * part));
    if (running.process.exitCode === null && running.process.pid) process.kill(-running.process.pid, 'SIGKILL');
    const { code } = await running.ended;
    const now = sumOf(realpathSync(dist));
    assert.ok(now === shown || now === made[version], `killed at ${part.toFixed(3)} of an edit: ${code}`);
  }
  for (const version of ['a', 'c'] as const) {
    const { code, output } = await edit(version).ended;
    assert.equal(code, 0, output);
    assert.equal(sumOf(realpathSync(dist)), made[version]);
  }
  assert.deepEqual(rests(), []);
  writeFileSync(sentence, unedited);
});

test('two builds at once, of two catalogs, both succeed, and the site is one of the two', async () => {
  write('a');
  const other = join(folder, 'other');
  cpSync(join(folder, 'content'), other, { recursive: true });
  write('b');
  const both = [startBuild(folder, NO_IMAGES, FRESH), startBuild(folder, { ...NO_IMAGES, CONTENT_DIR: other }, FRESH)];
  for (const { ended } of both) assert.equal((await ended).code, 0, (await ended).output);
  assert.ok([sums.a, sums.b].includes(sumOf(realpathSync(dist))), 'the site is neither');
});
