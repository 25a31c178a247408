// Files that are broken, each in a way of its own: one clear error, exit code 1, nothing written, no stack.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { BOMB } from '../../../../tests/plans/bomb.ts';
import { runCatalog } from '../../run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'broken-'));
after(() => rmSync(scratch, { recursive: true }));

/** Text, bytes, or how many there are of a file that has nothing in it. */
type Content = string | Uint8Array | number;

/** Writes the files into a folder and imports that, or the one file there is. */
async function imported(files: Readonly<Record<string, Content>>) {
  const folder = mkdtempSync(join(scratch, 'plan-'));
  const paths = Object.keys(files);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'number' ? '' : content);
    // A file of a size has no bytes on the disk.
    if (typeof content === 'number') truncateSync(join(folder, path), content);
  }
  const content = join(mkdtempSync(join(scratch, 'catalog-')), 'content');
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), env: {} };
  const from = paths.length === 1 ? join(folder, paths[0] ?? '') : folder;
  const code = await runCatalog(['import', from, '--content', content], terminal);
  return { code, out: out.join('\n'), err: err.join('\n'), isWritten: existsSync(content) };
}

const rules = (...keys: readonly string[]): string =>
  JSON.stringify({
    rules: keys.map((key) => ({
      type: 'TRACK',
      key,
      jsonSchema: { properties: { properties: { properties: { shelf: {} } } } },
    })),
  });
const GOOD = rules('Shelf Opened', 'Shelf Closed');
const TABLE = 'Event,Parameter,Type\nShelf Opened,shelf,string\n';
const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
  new Uint8Array([...mark, ...Buffer.from(text, 'utf16le')]);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const nested = (depth: number): string => `{"rules":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const aliases = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat('bcdefghi'.split('').map((letter, index) => `${letter}: &${letter} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`))
  .join('\n');

const BROKEN: Readonly<Record<string, readonly [path: string, content: Content, said: RegExp]>> = {
  'JSON cut off in a rule': ['a.json', GOOD.slice(0, -60), /not valid JSON/],
  'JSON cut off in a text': ['a.json', GOOD.slice(0, GOOD.indexOf('Closed') + 3), /not valid JSON/],
  'JSON cut off at the end': ['a.json', GOOD.slice(0, -1), /not valid JSON/],
  'JSON with a comma missing': ['a.json', GOOD.replace('},{', '}{'), /not valid JSON/],
  'JSON of Latin 1': ['a.json', latin1(GOOD.replace('Opened', 'öffnet')), /not UTF-8/],
  'CSV of Latin 1': ['a.csv', latin1(TABLE.replace('Opened', 'öffnet')), /not UTF-8/],
  'UTF-16 without its mark': ['a.csv', utf16(TABLE, []), /not a text file|not UTF-8/],
  'UTF-16 that breaks off': ['a.csv', utf16(TABLE, [0xff, 0xfe]).slice(0, -1), /not UTF-8/],
  'an open quote in a CSV': ['a.csv', `${TABLE}Shelf Closed,"shelf,string\nA,b,c\n`, /row cannot be read/],
  'a mark after a quote in a CSV': ['a.csv', `${TABLE}"Shelf" Closed,shelf,string\n`, /row cannot be read/],
  'a table of something else': [
    'a.csv',
    'Street,City,Zip\nMain,Bern,1\nHigh,Bern,2\n',
    /no heading in it names events/,
  ],
  'an empty file': ['a.json', '', /No event is named here/],
  'a file of blanks': ['a.yaml', ' \n\n \n', /No event is named here/],
  'only a byte order mark': ['a.csv', '\ufeff', /No event is named here/],
  'an empty list of rules': ['a.json', '{"rules":[]}', /No event is named here|not a tracking plan/],
  'a picture': ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /This is a picture\./],
  'a PDF': ['plan.pdf', strToU8('%PDF-1.7 …'), /This is a PDF\. Export the plan/],
  'an older workbook': ['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /older Office/],
  'a program': ['a.json', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), /not a text file/],
  gzip: ['a.json.gz', gzipSync(strToU8(GOOD)), /gzip/],
  'a zip of JSON': ['a.zip', zipSync({ 'a.json': strToU8(GOOD) }), /zip file, but no Excel workbook/],
  'a zip that breaks off': ['a.xlsx', zipSync({ 'a.xml': strToU8(GOOD) }).slice(0, 50), /damaged or cut off/],
  'a zip bomb': ['a.xlsx', BOMB, /at most 200 are read/],
  'a bomb of aliases': ['a.yaml', `version: rudder/v1\nkind: tp\n${aliases}\n`, / error /],
  'lists in lists': ['a.json', nested(100_000), /nested more than|not valid JSON/],
  'YAML with a tab': ['a.yaml', 'kind: events\nspec:\n\tevents: []\n', / error /],
  'YAML with an open quote': ['a.yaml', 'kind: events\nspec:\n  events:\n    - name: "a\n', / error /],
  HTML: ['a.html', '<!doctype html>\n<html><body><p>Sign in</p></body></html>\n', / error unknown-shape /],
  'a name without a letter': ['a.json', rules('!!!'), /has no letter in it/],
  'a mark that turns the writing': ['a.json', rules('Shelf \u202eOpened'), /hidden-character|hidden/],
  'an OpenAPI document': ['a.yaml', 'openapi: 3.1.0\npaths: {}\n', /not a tracking plan we know/],
  'a huge file': ['a.json', ' '.repeat(31_000_000), /31 million characters/],
  'a file of 200 MB, of which nothing is read': ['a.json', 200_000_000, /The file has 200 MB; at most 100 are read/],
};
for (const [what, [path, content, said]] of Object.entries(BROKEN)) {
  test(`${what} is one clear error, and nothing is written`, async () => {
    const { code, err, isWritten } = await imported({ [path]: content });
    assert.deepEqual([code, isWritten], [1, false], err);
    const errors = err.split('\n').filter((line) => / error /.test(line));
    assert.equal(errors.length, 1, err);
    assert.match(errors[0] ?? '', said);
    assert.ok(errors[0]?.startsWith(path) && errors[0].length < 1500, err);
  });
}

test('a folder with one bad file among good ones names it, and nothing is written', async () => {
  const { code, err, isWritten } = await imported({
    'a.json': GOOD,
    'b/c.json': GOOD.slice(0, -9),
    'd.json': rules('A'),
  });
  assert.deepEqual([code, isWritten], [1, false]);
  assert.deepEqual(
    err
      .split('\n')
      .filter((line) => / error /.test(line))
      .map((line) => line.split(':')[0]),
    ['b/c.json'],
  );
});

const WHOLE: Readonly<Record<string, readonly [path: string, content: Content]>> = {
  'a byte order mark': ['a.csv', `\ufeff${TABLE}`],
  'line ends of Windows': ['a.csv', TABLE.replaceAll('\n', '\r\n')],
  'UTF-16 with its mark': ['a.csv', utf16(TABLE, [0xff, 0xfe])],
  'JSON with a byte order mark and line ends of Windows': ['a.json', `\ufeff${GOOD.replaceAll(',', ',\r\n')}`],
};
for (const [what, [path, content]] of Object.entries(WHOLE)) {
  test(`${what} is no fault`, async () => {
    const { code, out } = await imported({ [path]: content });
    assert.equal(code, 0);
    assert.match(out, /Wrote [12] events? and 1 property\./);
  });
}
