// What was built, byte by byte: `sha256sum -c SHA256SUMS` tells whether a copy is whole.

import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHECKSUMS = 'SHA256SUMS';

/** Of those files. `known` are digests of some that need not be read. Returns the digest of the list. */
export function writeChecksums(
  folder: string,
  files: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): string {
  const digestIn = digester();
  const lines = files
    .filter((file) => file !== CHECKSUMS)
    .map((file) => `${known.get(file) ?? digestIn(join(folder, file))}${BETWEEN}${file}\n`);
  const list = lines.join('');
  writeFileSync(join(folder, CHECKSUMS), list);
  return digestOf(list);
}

const BETWEEN = '  ./';

/** The digest of each file, as it was written down in a list of this digest. Throws where the list is another or missing. */
export function readChecksums(folder: string, digest: string): ReadonlyMap<string, string> {
  const list = readFileSync(join(folder, CHECKSUMS), 'utf8');
  if (digestOf(list) !== digest) throw new Error('The checksums are not those of the build.');
  const lines = list.trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(BETWEEN);
      return [line.slice(at + BETWEEN.length), line.slice(0, at)];
    }),
  );
}

/** Of the bytes, or of a text in UTF-8; in hex. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** Writes pieces into a file, one after the other; returns the digest of all. */
export function writeDigested(path: string, pieces: Iterable<Uint8Array>): string {
  const sum = createHash('sha256');
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) {
      writeFileSync(file, piece);
      sum.update(piece);
    }
  } finally {
    closeSync(file);
  }
  return sum.digest('hex');
}

/** Reads all files into the same memory: giving each its own costs more than reading it. */
function digester(): (path: string) => string {
  const part = Buffer.allocUnsafe(1 << 20);
  return (path) => {
    const sum = createHash('sha256');
    const file = openSync(path, 'r');
    try {
      for (let read; (read = readSync(file, part)) > 0;) sum.update(part.subarray(0, read));
    } finally {
      closeSync(file);
    }
    return sum.digest('hex');
  };
}
