// Compressed twins beside the files of a site, for servers that send them as they are. The same file gives the same bytes.

import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isText, mediaTypeOf } from '../../src/words/media-types.ts';
import { filesIn } from './site-files.ts';

/** Bytes; below, the headers weigh more than what is saved. */
const LEAST = 1000;
/** As many at a time as there are threads to do it. */
const LANES = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export async function compressFiles(folder: string): Promise<void> {
  const files = filesIn(folder).filter((file) => isText(mediaTypeOf(file)) && !file.startsWith('_hosting/'));
  const lane = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compressOne(join(folder, file));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function compressOne(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return;
  // What browsers keep for a year is worth the time.
  const quality = /[\\/](?:_astro|pagefind|search)[\\/]/.test(file) ? constants.BROTLI_MAX_QUALITY : 7;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const twins = [
    [`${file}.br`, await toBrotli(bytes, { params })],
    [`${file}.gz`, await toGzip(bytes, { level: 9 })],
  ] as const;
  for (const [path, twin] of twins) if (twin.length < bytes.length) await writeFile(path, twin);
}
