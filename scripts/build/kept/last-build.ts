// What a build leaves for the next one, beside the releases.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../../src/catalog/model.ts';
import { catalogIn, readCatalog } from '../../../src/collections/run.ts';
import { currentRelease } from '../release/release.ts';
import { readReadings, type Readings } from './kept-readings.ts';
import { readParts } from './kept-parts.ts';
import type { PartsBefore } from './parts-before.ts';
import { readLedger, type Ledger } from './ledger.ts';
import { SumsBefore } from './sums-before.ts';

const KEPT = 'kept';
const ABOUT = 'about.json';
const CATALOG = 'catalog.json';
export const TEXTS = 'texts.json';

export interface About {
  readonly release: string;
  readonly program: string;
  /** The digest of its checksums. */
  readonly sums: string;
  /** Milliseconds, the one that had begun included; no file of it was written later. */
  readonly finished: number;
}

/** The lengths of the texts of events in a file, and the digest of what else they hang on. */
export interface TextLengths {
  readonly file: string;
  readonly made: string;
  readonly lengths: readonly number[];
}

export interface Last {
  readonly folder: string;
  readonly finished: number;
  readonly ledger: Ledger;
  /** Until it is known what has changed: it is large. */
  catalog?: Catalog;
  /** Until they are handed over: they are large as well. */
  readings?: Readings;
  readonly sums: SumsBefore;
  readonly parts: PartsBefore;
  readonly texts: ReadonlyMap<string, TextLengths>;
}

/** The build that `dist` shows, if it was made by this program. Throws where what it left is missing or damaged. */
export async function lastBuild(root: string, wanted: string): Promise<Last | undefined> {
  const kept = join(root, '.site', KEPT);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(kept, name), 'utf8'));
  const { release, program, finished, sums: listed } = read(ABOUT) as About; // as it was written
  if (program !== wanted || release !== (await currentRelease(root))) return undefined;
  const folder = join(root, '.site', release);
  if (!existsSync(folder)) return undefined;
  const sums = SumsBefore.read(folder, listed);
  const [ledger, catalog, parts] = [readLedger(kept), readCatalog(join(kept, CATALOG)), readParts(kept)];
  const texts = new Map(read(TEXTS) as readonly (readonly [string, TextLengths])[]); // likewise
  const readings = readReadings(kept);
  return { folder, finished, sums, ledger, catalog, parts, texts, readings };
}

/** Leaves a build for the next one: what is written into a folder, and its catalog. */
export function leaveBuild(
  root: string,
  about: Omit<About, 'finished'>,
  cacheDir: string,
  write: (folder: string) => void,
): void {
  const folder = join(root, '.site', KEPT);
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  write(beside);
  renameSync(catalogIn(cacheDir), join(beside, CATALOG));
  writeFileSync(join(beside, ABOUT), JSON.stringify({ ...about, finished: Date.now() + 1 } satisfies About));
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

/** Whether a file came with the pages of a build and is none of them. */
export function isBesidePages(file: string, { outputs }: Ledger): boolean {
  return !file.startsWith('pagefind/') && !outputs.has(file.replace(/\.(?:br|gz)$/, ''));
}

/** Whether a file stands where it was written, and nobody has written into it since. */
export function isAsItWas(file: string, finished: number): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.mtimeMs <= finished;
}
