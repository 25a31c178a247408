// What was built, byte by byte: `sha256sum -c SHA256SUMS` tells whether a copy is whole.

import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './site-files.ts';

const CHECKSUMS = 'SHA256SUMS';

/** Returns the digest of each file. `known` are those that need not be read. */
export function writeChecksums(
  folder: string,
  known: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<string, string>> {
  const digestIn = digester();
  const sums = filesIn(folder)
    .filter((file) => file !== CHECKSUMS)
    .map((file) => [file, known.get(file) ?? digestIn(join(folder, file))] as const);
  writeFileSync(join(folder, CHECKSUMS), sums.map(([file, sum]) => `${sum}  ./${file}\n`).join(''));
  return Object.fromEntries(sums);
}

/** Of the bytes, or of a text in UTF-8; in hex. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content);
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
