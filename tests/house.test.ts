import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  countLines,
  findClocks,
  findCrowdedFolders,
  findKindsTogether,
  findLongFiles,
  findUnusedExports,
  type Files,
} from './site/house.ts';
import { findIdleSenders, findReadBack } from './site/read-back.ts';

const root = join(import.meta.dirname, '..');
const ours = read('src', 'scripts');

function read(...folders: readonly string[]): Files {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.(?:tsx?|astro|mjs|css)$/.test(file) && !file.includes('/fixtures/')),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

test('what is used only in its own file is not exported', () => {
  const config = { 'astro.config.mjs': readFileSync(join(root, 'astro.config.mjs'), 'utf8') };
  const unused = findUnusedExports({ ...ours, ...read('tests', 'bench'), ...config });
  assert.deepEqual(
    unused.filter((name) => /^(?:src|scripts)\//.test(name)),
    [],
  );
});

test('the kinds stand together in at most twelve files, each where it has a shape of its own', () => {
  const files = findKindsTogether(
    Object.fromEntries(Object.entries(ours).filter(([file]) => !/\.test\.|\.css$/.test(file))),
  );
  assert.ok(files.length <= 12, `Go through src/catalog/kinds.ts instead in one of ${files.join(', ')}.`);
});

test('no folder has more than 25 files side by side', () => {
  assert.deepEqual(findCrowdedFolders(Object.keys(ours)), []);
});

test('no page, component, module or style sheet is longer than the house allows', () => {
  assert.deepEqual(findLongFiles(ours), []);
});

test('a file too long and a folder too full are found', () => {
  const lines = (number: number) => 'a\n'.repeat(number);
  assert.deepEqual(
    findLongFiles({ 'src/pages/a.astro': lines(61), 'src/a.css': lines(250), 'src/a.test.ts': lines(900) }),
    ['src/pages/a.astro has 61 lines; a page may have 60'],
  );
  const files = Array.from({ length: 26 }, (_, number) => `src/a/${number}.ts`);
  assert.deepEqual(findCrowdedFolders([...files, 'src/a/b/c.ts']), ['src/a has 26']);
});

test('blank lines and comments do not count', () => {
  const text =
    '---\n// Why\nimport a; // here\n\n/* Two\n   lines */\n---\n<!-- Here -->\n{/* and there */}\n<p>/* a // b */</p>';
  assert.equal(countLines(text), 4);
});

test('an export is used where another file imports it in any form, and not where it stands', () => {
  const files = {
    'src/a.ts':
      'export const one = 1;\nexport function two() {}\nexport type Three = 3;\nexport interface Four { one: typeof one }',
    'src/b.ts': "import { one, type Three as Drei } from './a.ts';",
    'src/c.ts': 'export const lazy = 1;\nexport class Other {}',
    'src/d.ts': "const { lazy } = await import('./c.ts');",
    'src/e.astro': "import { two } from '../src/a.ts';",
    'src/pages/f.json.ts': 'export const GET = () => new Response();',
  };
  assert.deepEqual(findUnusedExports(files), ['src/a.ts: Four']);
  assert.deepEqual(findUnusedExports({ 'src/a.ts': files['src/a.ts'] }).length, 4);
});

test('kinds spelled out together are found as texts, keys and members; apart, in prose and in fours they are not', () => {
  const found = (text: string) => findKindsTogether({ 'a.ts': text }).length;
  assert.equal(found("['goal', 'use-case', 'event', 'property', 'source', 'destination']"), 1);
  assert.equal(found('{ goals: [],\nuseCases: [],\nevents: [],\nproperties: [],\nsources: [] }'), 1);
  assert.equal(found('[catalog.goals, catalog.useCases, catalog.events, catalog.properties, catalog.sources]'), 1);
  assert.equal(found("['goal', 'use-case', 'event', 'property']"), 0);
  assert.equal(found('// goals: useCases: events: properties: sources: destinations:'), 0);
  assert.equal(found("'goal'\n\n\n'use-case'\n\n\n'event'\n\n\n'property'\n\n\n'source'"), 0);
});

test('no file of the site or of its build reads built HTML', () => {
  assert.deepEqual(findReadBack(ours), []);
  assert.deepEqual(findIdleSenders(ours), []);
});

test('HTML that is read back is found: by a parser, by patterns over tags, by the names of pages', () => {
  const fs = "import { readFileSync } from 'node:fs';\n";
  const how = (text: string, file = 'scripts/build/a.ts') =>
    findReadBack({ [file]: text }).map((found) => found.split(': ')[1]);
  for (const parser of ["import { parse } from 'parse5';", "const { parseHTML } = await import('linkedom');"])
    assert.deepEqual(how(parser, 'src/site/a.ts'), ['parses HTML']);
  for (const pattern of [
    '/<title>(.*?)<\\/title>/.exec(text)',
    'text.matchAll(/ id="([^"]*)"/g)',
    "new RegExp('<h2[^>]*>')",
    "text.indexOf('<main')",
    'text.replace(/<[^>]*>/g, x)',
  ])
    assert.deepEqual(how(fs + pattern), ['looks for tags in files'], pattern);
  assert.deepEqual(how(`${fs}readFileSync(join(folder, page, 'index.html'), 'utf8')`), ['reads pages']);
  assert.deepEqual(
    how(`${fs}files.filter((file) => mediaTypeOf(file) === 'text/html').map((file) => readFileSync(file))`),
    ['reads pages'],
  );

  assert.deepEqual(how(`${fs}existsSync(join(folder, 'index.html'))`), []);
  assert.deepEqual(how(`${fs}const [, name] = /(?<=a)(?<name>b)/.exec(readFileSync(path, 'utf8'))`), []);
  assert.deepEqual(how(`${fs}parse(readFileSync('index.html'))`, 'scripts/test/a.ts'), []);
  assert.deepEqual(findIdleSenders({ 'scripts/a.ts': fs }, ['scripts/a.ts']), ['scripts/a.ts']);
});

/** Tests that may ask the clock, each with its reason. */
const CLOCKS = {
  'tests/site/until.ts': 'the pause between two questions',
  'tests/full/killed.test.ts': 'kills at a random moment',
  'tests/full/killed-commands.test.ts': 'kills at a random moment',
  'tests/full/engines.spec.ts': 'WebKit does not tell when a page has said its last',
};

test('no test waits on the clock or judges by it', () => {
  const tests = Object.entries({ ...ours, ...read('tests', 'bench') }).filter(
    ([file]) => /\.test\.ts$|^tests\//.test(file) && !/^tests\/(?:house\.test|site\/house)\.ts$/.test(file),
  );
  assert.deepEqual(findClocks(Object.fromEntries(tests)).sort(), Object.keys(CLOCKS).sort());
});

test('what waits on the clock is found: quiet networks, pauses, limits of time', () => {
  const waits = [
    "await page.goto(url, { waitUntil: 'networkidle' });",
    'await page.waitForTimeout(400);',
    'await new Promise((done) => setTimeout(done, 100));',
    'setTimeout(() => done(), PAUSE);',
    "import { setTimeout } from 'node:timers/promises';",
    'const start = performance.now();',
    'assert.ok(Date.now() - start < 3000);',
  ];
  for (const wait of waits) assert.deepEqual(findClocks({ 'a.test.ts': wait }), ['a.test.ts'], wait);
  const none =
    'setTimeout(done);\nsocket.setTimeout(10_000, fail);\nawait page.clock.runFor(900);\nprocess.cpuUsage();';
  assert.deepEqual(findClocks({ 'a.test.ts': none }), []);
});
