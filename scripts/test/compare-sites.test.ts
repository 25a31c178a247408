import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { compareSites, toLines } from './compare-sites.ts';

const scratch = mkdtempSync(join(tmpdir(), 'compare-'));
after(() => rmSync(scratch, { recursive: true }));

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(scratch, 'site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const shown = (before: Record<string, string>, now: Record<string, string>, without?: readonly RegExp[]) =>
  compareSites(site(before), site(now), without).map(({ what, file }) => `${what} ${file}`);

test('files are added, removed or different', () => {
  assert.deepEqual(shown({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' }, { 'b.html': 'B', 'c.html': 'c', d: 'd' }), [
    'removed a.html',
    'different b.html',
    'added d',
  ]);
});

test('hashes of assets are no difference, in names nor in pages', () => {
  const build = (one: string, two: string) => ({
    [`_astro/page.${one}.css`]: 'p {}',
    [`_astro/page-${two}.js`]: `import('/_astro/page-${two}.js')`,
    'index.html': `<link href="/_astro/page.${one}.css"><script src="/_astro/page-${two}.js">`,
    [`pagefind/index/en_${'0'.repeat(7)}.pf_index`]: 'index',
  });
  assert.deepEqual(shown(build('AbC123-_', 'Zy987654'), build('XyZ98765', 'q_123456')), []);
});

test('what an asset says is a difference, also of one of two whose names differ by their hash alone', () => {
  const before = { '_astro/page.aaaaaaaa.css': 'p {}', '_astro/page.bbbbbbbb.css': 'q {}' };
  const now = { '_astro/page.cccccccc.css': 'q {}', '_astro/page.dddddddd.css': 'r {}' };
  assert.deepEqual(shown(before, now), ['different _astro/page.*.css']);
  assert.deepEqual(shown(before, { '_astro/page.cccccccc.css': 'q {}' }), ['different _astro/page.*.css']);
});

test('compressed copies and checksums follow from their files, and only their absence counts', () => {
  const before = { 'a.html': 'a', 'a.html.br': '1', SHA256SUMS: '1' };
  assert.deepEqual(shown(before, { 'a.html': 'a', 'a.html.br': '2', SHA256SUMS: '2' }), []);
  assert.deepEqual(shown(before, { 'a.html': 'a', SHA256SUMS: '1' }), ['removed a.html.br']);
});

test('what a pattern matches is left out of both', () => {
  const before = { 'a.html': '<i>one</i> text', 'b.html': '<i>one</i> text' };
  const now = { 'a.html': '<i>two</i> text', 'b.html': '<i>two</i> word' };
  assert.deepEqual(shown(before, now, [/<i>.*?<\/i>/g]), ['different b.html']);
});

test('the lines name each group with its count and show where the first two texts part', () => {
  const before = { 'events/a/index.html': 'The old text', 'events/b/index.html': 'b', 'events/a/preview.png': '1' };
  const now = { 'events/a/index.html': 'The new text', 'events/b/index.html': 'B', 'events/a/preview.png': '2' };
  assert.deepEqual(toLines(compareSites(site(before), site({ ...now, 'x.html.gz': '' })), 1), [
    'added  compressed copies  1',
    '    x.html.gz',
    'different  events/…/index.html  2',
    '    events/a/index.html',
    '    … 1 more',
    '  - …The old text…',
    '  + …The new text…',
    'different  preview images  1',
    '    events/a/preview.png',
    '1 added, 0 removed, 3 different',
  ]);
});

test('the command exits with 0 for equal sites, 1 for different ones and 2 without two folders', () => {
  const [a, b] = [site({ 'a.html': 'a' }), site({ 'a.html': 'b' })];
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'compare-sites.ts'), ...args]).status;
  assert.deepEqual([run(a, a), run(a, b), run(a)], [0, 1, 2]);
});
