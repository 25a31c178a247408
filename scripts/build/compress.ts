// Compressed twins beside the files of a site, for servers that send them as they are. The same file gives the same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isPage, isText, mediaTypeOf } from '../../src/words/media-types.ts';

/** Bytes that a server sends at once, before it waits for the browser to answer. */
export const ROUND_TRIP = 14 * 1024;
/** Bytes; below, the headers weigh more than what is saved. */
const LEAST = 1000;
/** The same of what a first view waits for. */
const LEAST_LOADED = 300;
/** Of brotli. A higher one takes much longer for files that are hardly smaller. */
const LEVEL = 5;
/** Bytes of a file that changes with every sentence of a catalog so large, and that nobody waits for as for a page: packed
 * quickly it takes a third of the time, and a third more room. */
const LARGE = 8_000_000;
const LEVEL_OF_LARGE = 3;
/** One after the other, for a page that does not fit one round trip with its styles and scripts. */
const MORE = [8, 10, constants.BROTLI_MAX_QUALITY];
/** What the best of them leaves, about: a page that cannot fit is not worth the time. */
const BEST = 0.8;
/** The styles and scripts that a page names. */
const LOADED = /_astro\/[\w.-]+\.(?:css|js)\b/g;

/** One after the other: handing each to another thread costs more than what it saves. Files that are done have their twins.
 * Returns the twins. */
export function compressFiles(
  folder: string,
  files: readonly string[],
  isDone: (file: string) => boolean = () => false,
): readonly string[] {
  const assets = new Map<string, Uint8Array>();
  const assetOf = (file: string): Uint8Array => {
    const packed = assets.get(file) ?? brotli(readFileSync(join(folder, file)), constants.BROTLI_MAX_QUALITY);
    assets.set(file, packed);
    return packed;
  };
  return files
    .filter((file) => isText(mediaTypeOf(file)) && !file.startsWith('_hosting/') && !isDone(file))
    .flatMap((file) => compressOne(folder, file, assetOf));
}

/** `assetOf` packs a style sheet or script, once for its twin and for all pages that load it. */
function compressOne(folder: string, name: string, assetOf: (file: string) => Uint8Array): readonly string[] {
  const file = join(folder, name);
  const bytes = readFileSync(file);
  const isAsset = name.startsWith('_astro/');
  if (bytes.length < (isAsset ? LEAST_LOADED : LEAST)) return [];
  // What browsers keep for a year is worth the time.
  const isLarge = bytes.length > LARGE;
  const usual = isLarge ? LEVEL_OF_LARGE : LEVEL;
  const quality = /^(?:pagefind|search)\//.test(name) ? constants.BROTLI_MAX_QUALITY : usual;
  let packed = isAsset ? assetOf(name) : brotli(bytes, quality);
  if (isPage(name)) {
    const loaded = new Set(bytes.toString().match(LOADED));
    const room = [...loaded].reduce((left, one) => left - assetOf(one).length, ROUND_TRIP);
    for (const level of packed.length * BEST < room ? MORE : [])
      if (packed.length > room) packed = brotli(bytes, level);
  }
  const twins = [
    [`${name}.br`, packed],
    [`${name}.gz`, gzipSync(bytes, isLarge ? { level: constants.Z_BEST_SPEED } : {})],
  ] as const;
  const smaller = twins.filter(([, twin]) => twin.length < bytes.length);
  for (const [twin, content] of smaller) writeFileSync(join(folder, twin), content);
  return smaller.map(([twin]) => twin);
}

function brotli(bytes: Uint8Array, quality: number): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}
