// The files that are observed, as streams of bytes.

import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UsageError } from '../command.ts';

const KINDS = /\.(?:json|jsonl|ndjson|tsv|csv|txt|log)(?:\.gz)?$|^part-|\.gz$/i;
const CHUNK = 1 << 20;

interface Source {
  readonly name: string;
  readonly open: () => AsyncIterable<Buffer>;
}

/** A file, all files in a folder, or `-` for the standard input. Throws `UsageError` where there is nothing to read. */
export function sourcesAt(path: string): readonly Source[] {
  if (path === '-') return [{ name: '-', open: () => process.stdin }];
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no file ${path}.`);
  if (!found.isDirectory()) return [fileAt(path)];
  const files = filesIn(path).map(fileAt);
  if (files.length === 0)
    throw new UsageError(`The folder ${path} has no files to read: .json, .ndjson, .tsv, .csv, .gz.`);
  return files;
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && KINDS.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function fileAt(path: string): Source {
  const open = (): AsyncIterable<Buffer> => {
    const bytes = createReadStream(path, { highWaterMark: CHUNK });
    if (!path.endsWith('.gz')) return bytes as AsyncIterable<Buffer>; // without an encoding
    return Readable.from(bytes).pipe(createGunzip({ chunkSize: CHUNK }));
  };
  return { name: path, open };
}
