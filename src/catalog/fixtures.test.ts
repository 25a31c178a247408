// Golden folders: each folder of tests/fixtures/problems is laid over the small catalog, and its expected.txt is what the
// check prints. Adding a case is adding a folder; `UPDATE_FIXTURES=1` writes what is printed now.

import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { CODES } from './codes.ts';
import { loadCatalog } from './load.ts';
import { report } from './report.ts';

const fixtures = resolve(import.meta.dirname, '../../tests/fixtures');
const guides = ['files', 'content'].map((group) =>
  readFileSync(resolve(import.meta.dirname, `../../content/guides/problems-with-${group}.mdx`), 'utf8'),
);
const scratch = mkdtempSync(join(tmpdir(), 'catalog-fixtures-'));
after(() => rmSync(scratch, { recursive: true }));

const cases = readdirSync(join(fixtures, 'problems')).sort();
/** Made in code, because a repository cannot hold them well, or because they depend on the day. */
const MADE_IN_CODE = [
  'content-missing',
  'same-id',
  'unreadable',
  'file-too-large',
  'link-outside',
  'link-circle',
  'past-until',
];

test('The small catalog has no problems', async () => {
  const { value, problems } = await loadCatalog(join(fixtures, 'small'));
  assert.deepEqual(problems, []);
  assert.equal(value?.useCases.length, 3);
});

for (const name of cases) {
  test(`The problems of ${name} are printed exactly`, async () => {
    const overlay = join(fixtures, 'problems', name);
    const folder = join(scratch, name);
    cpSync(join(fixtures, 'small'), folder, { recursive: true });
    if (existsSync(overlay)) cpSync(overlay, folder, { recursive: true });
    for (const own of ['expected.txt', 'remove.txt']) rmSync(join(folder, own), { force: true });
    for (const path of linesOf(join(overlay, 'remove.txt'))) {
      const paths = path === '*' ? readdirSync(folder) : [path];
      for (const each of paths) rmSync(join(folder, each), { recursive: true });
    }
    const { value, problems } = await loadCatalog(folder);
    const printed = `${report(problems, 'content')}\n`;
    const expected = join(overlay, 'expected.txt');
    if (process.env['UPDATE_FIXTURES']) writeFileSync(expected, printed);
    assert.equal(printed, readFileSync(expected, 'utf8'));
    assert.equal(
      value === undefined,
      problems.some(({ severity }) => severity === 'error'),
    );
  });
}

test('Every code has a fixture, and every fixture prints known codes', () => {
  const printed = cases.flatMap((name) =>
    linesOf(join(fixtures, 'problems', name, 'expected.txt')).flatMap((line) => {
      const code = / (?:error|warning) ([a-z0-9-]+) {2}/.exec(line)?.[1];
      return code === undefined ? [] : [code];
    }),
  );
  assert.deepEqual([...new Set([...printed, ...MADE_IN_CODE])].sort(), Object.keys(CODES).sort());
});

test('Every code has a heading in a guide, and no heading is left over', () => {
  const headings = guides.flatMap((guide) => [...guide.matchAll(/^### `([a-z0-9-]+)`$/gm)].map(([, code]) => code));
  assert.deepEqual(headings.toSorted(), Object.keys(CODES).sort());
});

function linesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
