// A run of the pipeline and what it leaves in the cache folder of Astro: problems and finished catalog as JSON. Pages read
// them there, and so does a build when its pages are made; a build has a cache of its own.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '../catalog/model.ts';
import { NO_CLAIMS, type Claims } from '../catalog/addresses/claims.ts';
import type { Loaded } from '../catalog/load.ts';
import type { Problem } from '../catalog/problem.ts';
import { entriesOf, type Entries } from './entry.ts';

export interface Run {
  readonly problems: readonly Problem[];
  /** None if the catalog has errors; the file that an earlier run left then stays. */
  readonly finished?: { readonly entries: Entries; readonly file: string; readonly digest: string };
}

/** The one entry of the collection that tells of the run itself. */
export const NEWEST = 'newest';

/** Where the catalog of a run stands, and what is wrong with it. */
export interface RunData {
  /** Of the last run without errors, if there was one. */
  readonly file?: string;
  readonly digest?: string;
  readonly problems: readonly Problem[];
}

/** Keeps what the pipeline returned. */
export function keepRun(cacheDir: string, { value, problems, claims }: Loaded): Run {
  write(claimsIn(cacheDir), JSON.stringify(claims));
  write(problemsIn(cacheDir), JSON.stringify(problems));
  if (!value) return { problems };
  const [file, json] = [catalogIn(cacheDir), JSON.stringify(value)];
  write(file, json);
  return { problems, finished: { entries: entriesOf(value), file, digest: digestOf(json) } };
}

/** What the run of a build kept: nothing if the build did not come to that. */
export function keptRun(cacheDir: string): Loaded {
  const [problems, catalog, claims] = [problemsIn(cacheDir), catalogIn(cacheDir), claimsIn(cacheDir)];
  return {
    value: existsSync(catalog) ? readCatalog(catalog) : undefined,
    problems: existsSync(problems) ? (JSON.parse(readFileSync(problems, 'utf8')) as readonly Problem[]) : [], // as it was written
    claims: existsSync(claims) ? (JSON.parse(readFileSync(claims, 'utf8')) as Claims) : NO_CLAIMS, // likewise
  };
}

export function readCatalog(file: string): Catalog {
  return JSON.parse(readFileSync(file, 'utf8')) as Catalog; // as it was written
}

export const catalogIn = (cacheDir: string): string => join(cacheDir, 'catalog', 'catalog.json');
const claimsIn = (cacheDir: string): string => join(cacheDir, 'catalog', 'claims.json');
const problemsIn = (cacheDir: string): string => join(cacheDir, 'catalog', 'problems.json');

/** In one step: pages may be reading what was there before. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
