// The files of a plan as they were named: files, folders with all that is in them, or `-` for the standard input.

import { readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Problem } from '../../../catalog/problem.ts';
import { readBytes, type Bytes } from '../../../plans/bytes/read-bytes.ts';
import type { InputFile } from '../../../plans/read-plan.ts';
import { UsageError } from '../../command.ts';

const MOST_BYTES = 100_000_000;
const MOST_FILES = 20_000;

/** What lies beside plans and is none: hidden files, readmes, licences, what packages bring along. */
const BESIDE =
  /^(?:\..*|node_modules|readme(?:\..*)?|licen[cs]e(?:\..*)?|changelog(?:\..*)?|package(?:-lock)?\.json)$/i;

interface Sources {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

interface Named {
  /** For people, and for the readers. */
  readonly path: string;
  /** On the disk, or the number of an open file. */
  readonly from: string | number;
}

/** Throws `UsageError` for what is not there. */
export async function readSources(paths: readonly string[]): Promise<Sources> {
  const found = paths.flatMap((path): readonly Named[] => {
    if (path === '-') return [{ path: 'standard input', from: 0 }];
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`There is no file ${path}.`);
    if (!stat.isFile() && !stat.isDirectory()) {
      throw new UsageError(`${path} is no regular file, so nobody knows where it ends. Save what it gives as a file.`);
    }
    return stat.isDirectory() ? filesUnder(path) : [{ path: basename(path), from: path }];
  });
  if (found.length > MOST_FILES) throw new UsageError(`These are more than ${MOST_FILES} files.`);
  const problems: Problem[] = [];
  const files: InputFile[] = [];
  for (const { path, from } of found) {
    const read = await filesIn(path, from);
    files.push(...read.files);
    if (read.fault) problems.push({ ...read.fault, severity: 'error', file: path, line: 1, column: 1 });
  }
  return { files, problems };
}

function filesUnder(folder: string): readonly Named[] {
  const found: Named[] = [];
  const visit = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (BESIDE.test(entry.name)) continue;
      const from = join(at, entry.name);
      if (entry.isDirectory()) visit(from);
      else if (entry.isFile()) found.push({ path: relative(folder, from).split(sep).join('/'), from });
    }
  };
  visit(folder);
  if (found.length === 0) throw new UsageError(`There is no file in ${folder}.`);
  return found;
}

/** The file, or the sheets of a workbook. */
async function filesIn(path: string, from: string | number): Promise<Bytes> {
  const bytes = typeof from === 'number' ? readOpen(from) : sizeOf(from) <= MOST_BYTES ? readFileSync(from) : undefined;
  if (bytes) return readBytes(path, bytes);
  const size = typeof from === 'number' ? 'more than 100' : Math.ceil(sizeOf(from) / 1_000_000);
  const message = `The file has ${size} MB; at most ${MOST_BYTES / 1_000_000} are read.`;
  return { files: [], fault: { code: 'too-large', message, hint: 'Split it.' } };
}

const sizeOf = (path: string): number => statSync(path).size;

/** All of an open file that may have no end; nothing if it has more than is read. */
function readOpen(file: number): Uint8Array<ArrayBuffer> | undefined {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; size <= MOST_BYTES;) {
    const part = new Uint8Array(1_000_000);
    const length = readPart(file, part);
    if (length === 0) return new Uint8Array(Buffer.concat(parts));
    parts.push(part.subarray(0, length));
    size += length;
  }
  return undefined;
}

/** Waits where there is nothing yet. */
function readPart(file: number, into: Uint8Array<ArrayBuffer>): number {
  for (;;) {
    try {
      return readSync(file, into);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException; // of Node
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
