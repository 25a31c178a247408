import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { decode, MAX_BYTES, readContent } from './read.ts';

const scratch = mkdtempSync(join(tmpdir(), 'catalog-read-'));
after(() => rmSync(scratch, { recursive: true }));

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(scratch, 'content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const codesIn = (folder: string): string[] =>
  readContent(folder).problems.map(({ code, file }) => `${code} ${file}`.trim());

test('Files come sorted by path, with forward slashes', () => {
  const folder = folderWith({ 'site.yaml': 'a: 1', 'goals/b.yaml': 'b', 'events/a.yaml': 'c' });
  assert.deepEqual(
    readContent(folder).value.map(({ path }) => path),
    ['events/a.yaml', 'goals/b.yaml', 'site.yaml'],
  );
});

test('A folder that does not exist, or is a file, is reported', () => {
  assert.deepEqual(codesIn(join(scratch, 'nowhere')), ['content-missing']);
  assert.deepEqual(codesIn(join(folderWith({ 'site.yaml': '' }), 'site.yaml')), ['content-missing']);
});

test('A file over the limit is reported and not read', () => {
  const folder = folderWith({ 'site.yaml': '#'.repeat(MAX_BYTES + 1), 'goals/a.yaml': '#'.repeat(MAX_BYTES) });
  assert.deepEqual(codesIn(folder), ['file-too-large site.yaml']);
  assert.equal(readContent(folder).value.length, 1);
});

test('A symbolic link out of the folder is refused, to a file as to a folder', () => {
  const outside = folderWith({ 'secret.yaml': 'a: 1' });
  const folder = folderWith({ 'site.yaml': 'a: 1' });
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'stolen.yaml'));
  symlinkSync(outside, join(folder, 'goals'));
  assert.deepEqual(codesIn(folder), ['link-outside goals', 'link-outside stolen.yaml']);
});

test('A picture is read beside an event, may be larger than a text, and not lead out of the folder', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6">';
  const outside = folderWith({ 'a.svg': svg });
  const folder = folderWith({
    'site.yaml': 'a: 1',
    'events/a/b.svg': `${svg}${' '.repeat(MAX_BYTES)}</svg>`,
    'events/a/large.png': ' '.repeat(10_000_001),
    'goals/a/b.svg': svg,
  });
  symlinkSync(join(outside, 'a.svg'), join(folder, 'events/a/out.svg'));
  assert.deepEqual(codesIn(folder), [
    'file-too-large events/a/large.png',
    'link-outside events/a/out.svg',
    'unknown-file goals/a/b.svg',
  ]);
  const [picture] = readContent(folder).value;
  assert.deepEqual([picture?.path, picture?.picture?.width], ['events/a/b.svg', 9]);
});

test('A symbolic link in a circle is refused', () => {
  const folder = folderWith({ 'goals/a.yaml': 'a: 1' });
  symlinkSync(folder, join(folder, 'goals', 'up'));
  symlinkSync('self.yaml', join(folder, 'goals', 'self.yaml'));
  assert.deepEqual(codesIn(folder), ['link-circle goals/self.yaml', 'link-circle goals/up']);
});

test('A symbolic link within the folder is read', () => {
  const folder = folderWith({ 'goals/a.yaml': 'a: 1' });
  symlinkSync('a.yaml', join(folder, 'goals', 'b.yaml'));
  assert.deepEqual(codesIn(folder), []);
  assert.equal(readContent(folder).value.length, 2);
});

test('A broken symbolic link is unreadable', () => {
  const folder = folderWith({ 'goals/a.yaml': 'a: 1' });
  symlinkSync('gone.yaml', join(folder, 'goals', 'b.yaml'));
  assert.deepEqual(codesIn(folder), ['unreadable goals/b.yaml']);
});

test('A byte order mark is dropped', () => {
  assert.equal(decode('x', new Uint8Array([0xef, 0xbb, 0xbf, 0x61])).value, 'a');
});

test('UTF-16 and Latin-1 are refused where the first wrong byte stands', () => {
  assert.equal(decode('x', Buffer.from('\ufeffname: a', 'utf16le')).problems[0]?.code, 'not-utf-8');
  const [problem] = decode('x', Buffer.from('a: b\nc: é', 'latin1')).problems;
  assert.deepEqual([problem?.line, problem?.column], [2, 4]);
});
