// What other machines are like: another alphabet in the path, other line ends, files nobody else may read, nothing to write.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { filesIn } from '../../scripts/build/site-files.ts';
import { copyProject, startBuild, sumsOf } from './project.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENV = { PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' };
/** Folders and files whose line ends become those of Windows, as a checkout makes them; what is in `public/` is copied as it is. */
const TEXT =
  /^(?:content|deploy|scripts|src)\/.*\.(?:astro|css|js|json|mdx?|mjs|svg|tsx?|txt|ya?ml)$|^[^/]+\.(?:json|mjs)$/;
const NAME = 'My “Plan” für 日本 (1) & more';

const plain = copyProject();
const odd = copyProject(NAME);
after(() => {
  for (const folder of [plain, odd]) rmSync(dirname(folder), { recursive: true, force: true });
});

async function build(folder: string, before: readonly string[] = []): Promise<ReadonlyMap<string, string>> {
  const { code, output } = await startBuild(folder, ENV, [], before).ended;
  assert.equal(code, 0, output);
  return sumsOf(realpathSync(join(folder, 'dist')));
}

const posix = { skip: process.platform === 'win32' && 'a system without rights of this kind' };

const withWindowsEnds = (text: string) => text.replace(/\r?\n/g, '\r\n');
const under = (folder: string) =>
  folder === '.' ? ['astro.config.mjs', 'package.json'] : filesIn(join(odd, folder)).map((file) => `${folder}/${file}`);

before(() => {
  for (const file of ['.', 'content', 'deploy', 'scripts', 'src'].flatMap((each) => under(each)))
    if (TEXT.test(file)) writeFileSync(join(odd, file), withWindowsEnds(readFileSync(join(odd, file), 'utf8')));
  assert.match(readFileSync(join(odd, 'content/site.yaml'), 'utf8'), /\r\n/);
  // As `umask 077` makes a checkout.
  for (const file of ['', ...readdirSync(join(odd, 'public'), { recursive: true, encoding: 'utf8' })]) {
    const path = join(odd, 'public', file);
    chmodSync(path, lstatSync(path).isDirectory() ? 0o700 : 0o600);
  }
});

test('line ends of Windows, and spaces, signs and other letters in the path, make the same bytes', async () => {
  const wanted = await build(plain);
  const found = await build(odd, process.platform === 'win32' ? [] : ['sh', '-c', 'umask 077; exec "$@"', 'sh']);
  const differing = [...new Set([...wanted.keys(), ...found.keys()])].filter(
    (file) => wanted.get(file) !== found.get(file),
  );
  assert.ok(wanted.size > 1000);
  assert.deepEqual(differing, []);
});

test('what was built under `umask 077` everyone may read', posix, () => {
  const site = realpathSync(join(odd, 'dist'));
  const closed = ['', ...filesIn(site).flatMap((file) => [file, dirname(file)])].filter((file) => {
    const stat = lstatSync(join(site, file));
    const needed = stat.isDirectory() ? 0o5 : 0o4;
    return (stat.mode & needed) !== needed;
  });
  assert.deepEqual(closed, []);
  for (let folder = dirname(site); folder.startsWith(`${odd}/`); folder = dirname(folder))
    assert.ok(lstatSync(folder).mode & 0o1, `nobody else comes through ${folder}`);
});

/** Commands that write, each by what it would write to. */
const WRITERS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  'a build': () => ['scripts/build/build.ts'],
  'a build elsewhere': (folder) => ['scripts/build/build.ts', '--to', join(folder, 'out/site')],
  'a new event': () => ['src/cli/catalog.ts', 'new', 'event', 'Bed Made'],
  'a new catalog': (folder) => ['src/cli/catalog.ts', 'init', join(folder, 'out/mine')],
  'an export': (folder) => ['src/cli/catalog.ts', 'export', 'json-schema', '--out', join(folder, 'out/schemas')],
  'an import': (folder) => {
    const plan = join(ROOT, 'tests/fixtures/imports/avo.json');
    return ['src/cli/catalog.ts', 'import', plan, '--content', join(folder, 'out/content')];
  },
};

/** Root may write anywhere, unless it gives up that right. */
const isRoot = process.getuid?.() === 0;
const HUMBLE = ['setpriv', '--inh-caps=-all', '--bounding-set=-all'];
const hasNoWay = isRoot && spawnSync(HUMBLE[0]!, ['--version']).status !== 0;
const noRights = { skip: posix.skip || (hasNoWay && 'root may write anywhere, and there is no setpriv') };

test('who may not write is told so in one line, with the place', noRights, (t) => {
  const folder = copyProject('read-only');
  const rights = (mode: number) => {
    for (const each of ['', 'content', 'content/events', 'out']) chmodSync(join(folder, each), mode);
  };
  cpSync(join(ROOT, 'starter'), join(folder, 'starter'), { recursive: true });
  mkdirSync(join(folder, 'out'));
  rights(0o555);
  t.after(() => {
    rights(0o755);
    rmSync(dirname(folder), { recursive: true });
  });
  for (const [what, args] of Object.entries(WRITERS)) {
    const [program = '', ...rest] = [...(isRoot ? HUMBLE : []), process.execPath, ...args(folder)];
    const { status, stdout, stderr } = spawnSync(program, rest, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...ENV },
    });
    const said = `${stdout}${stderr}`.trim();
    assert.equal(status, 2, `${what}: ${said}`);
    assert.match(said, /^.*\bEACCES\b.*$/, what);
    assert.ok(/read-only|content\//.test(said), `${what} does not say where: ${said}`);
  }
});
