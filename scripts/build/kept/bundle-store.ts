// Bundles with their styles and scripts, kept beside the packages: a build that needs the same as one before it does not ask
// Astro for them, whatever catalog it is of.

import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../checksums.ts';
import type { Inputs } from '../inputs.ts';
import { isRunning } from '../lock/is-running.ts';
import { filesIn } from '../site-files.ts';
import { bundleIn } from './bundle.ts';

const STORE = join('node_modules', '.cache', 'bundles');
const SUMS = 'sums.json';
const ASSETS = '_astro';
/** Each takes three megabytes. */
const MOST = 12;

type Sums = readonly (readonly [file: string, digest: string])[];

type Name = Pick<Inputs, 'source' | 'bundle'>;

const sourceOf = ({ source }: Name): string => source.slice(0, 16);
const nameOf = (name: Name): string => `${sourceOf(name)}-${name.bundle.slice(0, 32)}`;

/** Keeps what a build was made with once its pages are there, in one step: others may be about to do the same. A bundle that
 * cannot be kept is made again. */
export function storeBundle(name: Name, cacheDir: string, outDir: string, store = STORE): void {
  const folder = join(store, nameOf(name));
  const beside = `${folder}.${process.pid}`;
  try {
    cpSync(bundleIn(cacheDir), bundleIn(beside), { recursive: true });
    cpSync(join(outDir, ASSETS), join(beside, ASSETS), { recursive: true });
    const sums: Sums = filesIn(beside).map((file) => [file, digestOf(readFileSync(join(beside, file)))]);
    writeFileSync(join(beside, SUMS), JSON.stringify(sums));
    clearAway(store, name);
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Gives a build a copy of its own. False where there is none, or not all of it. */
export function takeBundle(name: Name, cacheDir: string, store = STORE): boolean {
  const folder = join(store, nameOf(name));
  const files = filesOf(folder);
  for (const [file, bytes] of files ?? []) {
    mkdirSync(dirname(join(cacheDir, file)), { recursive: true });
    writeFileSync(join(cacheDir, file), bytes);
  }
  return files !== undefined;
}

/** Puts what the pages of a bundle load into their folder. */
export function placeAssets(cacheDir: string, outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  renameSync(join(cacheDir, ASSETS), join(outDir, ASSETS));
}

/** All of them as they were left, before any is written: another build may clear them away. */
function filesOf(folder: string): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const sums = JSON.parse(readFileSync(join(folder, SUMS), 'utf8')) as Sums; // as it was written
    const files = new Map(sums.map(([file]) => [file, readFileSync(join(folder, file))]));
    return sums.every(([file, sum]) => digestOf(files.get(file) ?? '') === sum) ? files : undefined;
  } catch {
    return undefined;
  }
}

/** Removes bundles of other programs, the oldest, and what killed builds have left. */
function clearAway(store: string, of: Name): void {
  const names = readdirSync(store);
  const whole = names.filter((name) => !name.includes('.'));
  const wanted = whole.filter((name) => name.startsWith(sourceOf(of)));
  const age = new Map(wanted.map((name) => [name, statSync(join(store, name)).mtimeMs]));
  const newest = new Set(wanted.sort((a, b) => age.get(b)! - age.get(a)!).slice(0, MOST - 1)); // all have an age
  const isStale = (name: string) => (name.includes('.') ? !isRunning(Number(name.split('.')[1])) : !newest.has(name));
  for (const name of names.filter(isStale)) rmSync(join(store, name), { recursive: true, force: true });
}
