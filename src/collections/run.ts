// A run of the pipeline and what it leaves in the cache folder of Astro: problems and finished catalog as JSON. Pages read
// them there, and so does a build when its pages are made; a build has a cache of its own.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog, EventProperty, PropertyId } from '../catalog/model.ts';
import { NO_CLAIMS, type Claims } from '../catalog/addresses/claims.ts';
import type { Loaded } from '../catalog/load.ts';
import type { Lookup } from '../catalog/lookup.ts';
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
export function keepRun(cacheDir: string, loaded: Loaded): Run {
  const { value, problems } = loaded;
  const json = writeRun(cacheDir, loaded);
  if (!value) return { problems };
  return { problems, finished: { entries: entriesOf(value), file: catalogIn(cacheDir), digest: digestOf(json) } };
}

/** Writes it down; returns the catalog as it stands there, which is nothing where it has errors. */
export function writeRun(cacheDir: string, { value, problems, claims }: Loaded): string {
  write(claimsIn(cacheDir), JSON.stringify(claims));
  write(problemsIn(cacheDir), JSON.stringify(problems));
  const json = value ? JSON.stringify(value) : '';
  shared[READ] = undefined;
  if (value) write(catalogIn(cacheDir), json);
  return json;
}

/** What the run of a build kept: nothing if the build did not come to that. */
export function keptRun(cacheDir: string): Loaded {
  const [problems, catalog, claims] = [problemsIn(cacheDir), catalogIn(cacheDir), claimsIn(cacheDir)];
  return {
    value: existsSync(catalog) ? openCatalog(catalog) : undefined,
    problems: existsSync(problems) ? (JSON.parse(readFileSync(problems, 'utf8')) as readonly Problem[]) : [], // as it was written
    claims: existsSync(claims) ? (JSON.parse(readFileSync(claims, 'utf8')) as Claims) : NO_CLAIMS, // likewise
  };
}

interface Newer {
  readonly catalog: Catalog;
  /** From its first page on. */
  lookup?: Lookup;
}

/** Of pages that were bundled in an earlier run, whose collections tell of that one. They have modules of their own. */
const NEWER = Symbol.for('the catalog of a newer run');
const READ = Symbol.for('the catalog that was read last');
const shared = globalThis as {
  [NEWER]?: Newer | undefined;
  [READ]?: { readonly file: string; readonly catalog: Catalog } | undefined;
};

/** Leaves a catalog for pages that were bundled before it, until they are made: what was worked out for them goes with it. */
export async function whileNewer<T>(catalog: Catalog, makePages: () => Promise<T>): Promise<T> {
  shared[NEWER] = { catalog };
  try {
    return await makePages();
  } finally {
    shared[NEWER] = undefined;
  }
}

export const newerRun = (): Newer | undefined => shared[NEWER];

/** The catalog that a run has left, read once for pages and build. */
export function openCatalog(file: string): Catalog {
  const { [READ]: last } = shared;
  if (last?.file === file) return last.catalog;
  const catalog = readCatalog(file);
  shared[READ] = { file, catalog };
  return catalog;
}

/** What several carry alike is one, as it was before it was written: what is worked out of it is worked out once. */
export function readCatalog(file: string): Catalog {
  const catalog = JSON.parse(readFileSync(file, 'utf8')) as Catalog; // as it was written
  const one = new Map<PropertyId, EventProperty>();
  const insideOf = new Map(catalog.properties.map(({ id, members, items }) => [id, { members, items }]));
  const sharing = <T extends { readonly properties: readonly EventProperty[] }>(carrier: T): T => ({
    ...carrier,
    properties: carrier.properties.map((carried) => {
      const { property, stated, group } = carried;
      const { members, items } = insideOf.get(property) ?? {};
      const full = {
        ...carried,
        ...(members && carried.members && !stated.includes('members') && { members }),
        ...(items && carried.items && !stated.includes('items') && { items }),
      };
      if (stated.length > 0 || group !== undefined) return full;
      const first = one.get(property) ?? full;
      one.set(property, first);
      return first;
    }),
  });
  return { ...catalog, events: catalog.events.map(sharing), groups: catalog.groups.map(sharing) };
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
