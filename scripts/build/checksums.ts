// What was built, byte by byte: `sha256sum -c SHA256SUMS` tells whether a copy is whole.

import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHECKSUMS = 'SHA256SUMS';
export const checksumsIn = (folder: string): string => join(folder, CHECKSUMS);
/** After the digest and before the path, in a line of the list. */
export const BETWEEN = '  ./';

/** Of those files. `known` are digests of some, which need not be read. Returns the digest of the list. */
export function writeChecksums(
  folder: string,
  files: readonly string[],
  known: (file: string) => string | undefined = () => undefined,
): string {
  const digestIn = digester();
  const lines = files
    .filter((file) => file !== CHECKSUMS)
    .map((file) => `${known(file) ?? digestIn(join(folder, file))}${BETWEEN}${file}\n`);
  const list = lines.join('');
  writeFileSync(checksumsIn(folder), list);
  return digestOf(list);
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
  const room = roomToRead();
  return (path) => {
    const file = openSync(path, 'r');
    try {
      return digestOfOpen(file, room);
    } finally {
      closeSync(file);
    }
  };
}

const roomToRead = (): Buffer => Buffer.allocUnsafe(1 << 20);

/** Of a file that was just opened. */
export function digestOfOpen(file: number, room = roomToRead()): string {
  const sum = createHash('sha256');
  for (let read; (read = readSync(file, room)) > 0;) sum.update(room.subarray(0, read));
  return sum.digest('hex');
}
