// Compressed twins beside the files of a site, for servers that send them as they are. The same file gives the same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isPage, isText, mediaTypeOf } from '../../src/words/media-types.ts';
import { filesIn } from './site-files.ts';

/** Bytes; below, the headers weigh more than what is saved. */
const LEAST = 1000;
/** Of brotli. A higher one takes much longer for files that are hardly smaller. */
const LEVEL = 5;
/** Levels for a page whose twin is larger than so many bytes: with its styles and scripts it may not fit one round trip. */
const MORE = [
  [6_400, 8],
  [6_900, constants.BROTLI_MAX_QUALITY],
] as const;

/** One after the other: handing each to another thread costs more than what it saves. Files that are done have their twins. */
export function compressFiles(folder: string, isDone: (file: string) => boolean = () => false): void {
  for (const file of filesIn(folder)) {
    if (isText(mediaTypeOf(file)) && !file.startsWith('_hosting/') && !isDone(file)) compressOne(join(folder, file));
  }
}

function compressOne(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length < LEAST) return;
  // What browsers keep for a year is worth the time.
  const quality = /[\\/](?:_astro|pagefind|search)[\\/]/.test(file) ? constants.BROTLI_MAX_QUALITY : LEVEL;
  let packed = brotli(bytes, quality);
  for (const [most, level] of isPage(file) ? MORE : []) if (packed.length > most) packed = brotli(bytes, level);
  const twins = [
    [`${file}.br`, packed],
    [`${file}.gz`, gzipSync(bytes)],
  ] as const;
  for (const [path, twin] of twins) if (twin.length < bytes.length) writeFileSync(path, twin);
}

function brotli(bytes: Uint8Array, quality: number): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}
