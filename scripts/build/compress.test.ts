import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { writeChecksums } from './checksums.ts';
import { compressFiles, ROUND_TRIP } from './compress.ts';
import { filesIn } from './site-files.ts';

const text = 'A page says this. '.repeat(200);

function compressed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  for (const name of ['_astro', '_hosting']) mkdirSync(join(folder, name));
  const files = {
    'index.html': text,
    'small.json': '{}',
    'preview.png': text,
    '_astro/a.css': text,
    '_hosting/a.txt': text,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  compressFiles(folder, filesIn(folder));
  return folder;
}

test('what is worth it gets twins that unpack to the same', () => {
  const folder = compressed();
  assert.deepEqual(
    filesIn(folder).filter((file) => /\.(?:br|gz)$/.test(file)),
    ['_astro/a.css.br', '_astro/a.css.gz', 'index.html.br', 'index.html.gz'],
  );
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString(), text);
  assert.equal(gunzipSync(readFileSync(join(folder, '_astro/a.css.gz'))).toString(), text);
});

test('a page is packed harder where it would not fit one round trip with what it loads, and not where it never would', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(folder, '_astro'));
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `<li><a href="/events/${(at * 7919) % 9973}/">${(at * 31) % 997}</a>`);
  const link = '<link rel="stylesheet" href="/_astro/a.css">';
  const pages = { alone: rows(4_600), dressed: [link, ...rows(4_600)], long: [link, ...rows(9_000)] };
  writeFileSync(join(folder, '_astro/a.css'), rows(900).join(''));
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page.join(''));
  compressFiles(folder, filesIn(folder));
  const sizeOf = (file: string) => readFileSync(join(folder, `${file}.br`)).length;
  const quickly = (page: readonly string[]) =>
    brotliCompressSync(page.join(''), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  const sheet = sizeOf('_astro/a.css');
  assert.ok(quickly(pages.dressed) + sheet > ROUND_TRIP);
  assert.ok(sizeOf('dressed.html') + sheet <= ROUND_TRIP);
  assert.deepEqual([sizeOf('alone.html'), sizeOf('long.html')], [quickly(pages.alone), quickly(pages.long)]);
});

test('a file of many megabytes is packed quickly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  const rows = Array.from({ length: 700_000 }, (_, at) => `event ${(at * 7919) % 9973}, ${at % 7}\n`).join('');
  for (const [name, part] of [
    ['all', rows],
    ['half', rows.slice(0, rows.length / 2)],
  ] as const)
    writeFileSync(join(folder, `${name}.txt`), part);
  compressFiles(folder, filesIn(folder));
  const packedOf = (name: string) => readFileSync(join(folder, name)).length;
  const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_SIZE_HINT]: rows.length } };
  assert.equal(packedOf('all.txt.br'), brotliCompressSync(rows, quickly).length);
  assert.ok(packedOf('all.txt.gz') > 2.2 * packedOf('half.txt.gz'));
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'all.txt.br'))).toString(), rows);
  assert.equal(gunzipSync(readFileSync(join(folder, 'all.txt.gz'))).toString(), rows);
});

test('the same files give the same bytes, with no time or system in them', () => {
  const [one, two] = [compressed(), compressed()];
  for (const file of filesIn(one)) assert.deepEqual(readFileSync(join(one, file)), readFileSync(join(two, file)), file);
});

test('every file has its checksum, and the list has none of its own', () => {
  const folder = compressed();
  writeChecksums(folder, filesIn(folder));
  writeChecksums(folder, filesIn(folder));
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const sum = createHash('sha256').update(text).digest('hex');
  assert.equal(lines.length, filesIn(folder).length - 1);
  assert.ok(lines.includes(`${sum}  ./index.html`));
});
