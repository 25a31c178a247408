import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findDeadLinks } from './quick-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
after(() => rmSync(folder, { recursive: true }));

function deadIn(texts: Readonly<Record<string, string>>): string[] {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return findDeadLinks(folder, Object.keys(texts), 'https://example.com');
}

test('links to pages, anchors, files and elsewhere are fine', () => {
  const home = '<a href="a/#x">A</a><a href="https://example.com/f.json">F</a><a href="https://other.com/no">O</a>';
  assert.deepEqual(
    deadIn({ 'index.html': home, 'a/index.html': '<p id="x"></p><a href="#x">X</a>', 'f.json': '{}' }),
    [],
  );
});

test('a page, an anchor and a slash that are not there are found', () => {
  const home = '<a href="/b/">B</a><a href="/a/#y">A</a><a href="/a">A</a>';
  assert.deepEqual(deadIn({ 'index.html': home, 'a/index.html': '<p id="x"></p>' }), [
    '/index.html → /b/',
    '/index.html → /a/#y',
    '/index.html → /a',
  ]);
});
