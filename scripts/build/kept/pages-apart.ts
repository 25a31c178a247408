// What a process that makes the pages of a build leaves in its cache folder for that build: what each page reads, what files of
// the catalog say, and which pages were taken over.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READINGS } from './kept-readings.ts';
import { readLedger, type Ledger } from './ledger.ts';

const TAKEN = 'taken.json';

const leftIn = (cacheDir: string): string => join(cacheDir, 'noted');

/** `write` writes into a folder, and returns which pages were taken over. */
export function leavePages(cacheDir: string, write: (folder: string) => readonly string[]): void {
  const folder = leftIn(cacheDir);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, TAKEN), JSON.stringify(write(folder)));
}

/** Throws where something is missing. */
export function pagesLeftIn(cacheDir: string): {
  readonly ledger: Ledger;
  /** A file. */
  readonly readings: string;
  readonly taken: readonly string[];
} {
  const folder = leftIn(cacheDir);
  const taken = JSON.parse(readFileSync(join(folder, TAKEN), 'utf8')) as readonly string[]; // as it was written
  return { ledger: readLedger(folder), readings: join(folder, READINGS), taken };
}
