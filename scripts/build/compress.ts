// Compressed twins beside the files of a site, for servers that send them as they are. The same file gives the same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText, mediaTypeOf } from '../../src/words/media-types.ts';
import { filesIn } from './site-files.ts';

/** Bytes; below, the headers weigh more than what is saved. */
const LEAST = 1000;
/** Of brotli. Level 7 takes five times as long as 5 for pages that are half a percent smaller. */
const LEVEL = 5;

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
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const twins = [
    [`${file}.br`, brotliCompressSync(bytes, { params })],
    [`${file}.gz`, gzipSync(bytes)],
  ] as const;
  for (const [path, twin] of twins) if (twin.length < bytes.length) writeFileSync(path, twin);
}
