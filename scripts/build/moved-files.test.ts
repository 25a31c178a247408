import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { keepMovedFiles } from './moved-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'moved-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

for (const path of ['events/new/index.html', 'events/new/index.json', 'exports/events/new/csv.csv', 'exports/b.csv']) {
  write(path, path);
}
write('embed/event/new/index.html', 'embed');
write('events/old/index.html', 'redirect');

keepMovedFiles(folder, {
  pages: [{ from: '/events/old/', to: '/events/new/', anchors: [], byServer: true }],
  files: [{ from: '/exports/a.csv', to: '/exports/b.csv' }],
  retired: [],
  anchors: [],
});

test('the files beside a page that moved stay readable where they were', () => {
  assert.equal(read('events/old/index.json'), 'events/new/index.json');
  assert.equal(read('exports/events/old/csv.csv'), 'exports/events/new/csv.csv');
});

test('a frame that shows a thing that moved goes on showing it', () => {
  assert.equal(read('embed/event/old/index.html'), 'embed');
});

test('the page itself stays the redirect', () => {
  assert.equal(read('events/old/index.html'), 'redirect');
});

test('a file that moved stays readable where it was', () => {
  assert.equal(read('exports/a.csv'), 'exports/b.csv');
});
