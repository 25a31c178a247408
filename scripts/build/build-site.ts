// Turns the catalog into a folder of pages with its search index.

import './memory/give-memory-back.ts';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/model.ts';
import { hasErrors } from '../../src/catalog/codes.ts';
import { Reads, whileNoting } from '../../src/catalog/reads/reads.ts';
import type { Staged } from '../../src/catalog/problem.ts';
import { loadCatalog, type Loaded } from '../../src/catalog/load.ts';
import { keptRun, writeRun } from '../../src/collections/run.ts';
import { buildIndex } from '../../src/search/text/build-index.ts';
import type { Settings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { digestOf, writeChecksums } from './checksums.ts';
import { compressFiles } from './compress.ts';
import { withClaims } from '../../src/claims/check-claims.ts';
import { whileLocked } from './lock/lock-file.ts';
import { openCopies } from './readable.ts';
import { inputsDigests, type Inputs } from './inputs.ts';
import { placeAssets, storeBundle, takeBundle } from './kept/bundle-store.ts';
import type { KeptBuild } from './kept/kept-build.ts';
import { makePages } from './kept/page-keeper.ts';
import { apart } from './pages/apart.ts';
import { tidyMemory } from './memory/tidy-memory.ts';
import { filesIn } from './site-files.ts';
import { writeFiles } from './write-files.ts';

const PUBLIC = 'public';
/** Bytes that may be held while another process makes the search index, which holds two hundred megabytes of ten thousand events. */
const BESIDE_SEARCH = 600_000_000;
/** A program of which nothing was built: all is made, and noted anew. */
const NOTHING = '';
const MAKE_PAGES = new URL('./pages/make-pages.ts', import.meta.url);

interface Before {
  /** The last build. */
  readonly kept?: KeptBuild | undefined;
  /** What this one is made from, where a bundle may be kept or taken for it. */
  readonly inputs?: Inputs;
  /** Whether it begins from nothing. */
  readonly isFresh?: boolean;
}

/** The pages, made by Astro, whose loader runs the pipeline, or by what it has bundled before. What that returned: no catalog if
 * it has errors, and no pages then. Each build has a cache of its own, so that two with different catalogs do not read each
 * other's. */
export async function buildPages(
  settings: Settings,
  outDir: string,
  cacheDir: string,
  { kept, inputs, isFresh = false }: Before = {},
): Promise<Staged<Catalog | undefined>> {
  placeSite(settings);
  const isBundled = inputs !== undefined && !isFresh && takeBundle(inputs, cacheDir);
  if (isBundled) return withBundle(settings, outDir, cacheDir, kept);
  let failure: Error | undefined;
  try {
    await whileLocked(join('.astro', 'building'), () => makeApart(outDir, cacheDir, kept));
    if (inputs && inputsDigests(process.cwd(), settings).bundle === inputs.bundle)
      storeBundle(inputs, cacheDir, outDir);
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
  }
  const loaded = keptRun(cacheDir);
  if (loaded.value) kept?.compare(loaded.value);
  const run = await claimed(loaded, settings);
  if (failure && !hasErrors(run.problems)) throw failure;
  return run;
}

/** Where nothing is taken over all pages are made, in a process that takes along what that holds. */
async function withBundle(
  settings: Settings,
  outDir: string,
  cacheDir: string,
  kept?: KeptBuild,
): Promise<Staged<Catalog | undefined>> {
  writeRun(cacheDir, await loadCatalog(settings.contentDir, undefined, kept?.readings.prepare));
  const loaded = keptRun(cacheDir);
  if (loaded.value) {
    const isComparable = kept?.compare(loaded.value) === true;
    if (kept?.takeBeside(outDir) !== true) placeBeside(cacheDir, outDir);
    if (isComparable) await makePages(kept, outDir, cacheDir, settings);
    else await makeApart(outDir, cacheDir, kept, NOTHING);
  }
  return claimed(loaded, settings);
}

function placeBeside(cacheDir: string, outDir: string): void {
  placeAssets(cacheDir, outDir);
  if (existsSync(PUBLIC)) cpSync(PUBLIC, outDir, { recursive: true, dereference: true });
}

async function makeApart(outDir: string, cacheDir: string, kept?: KeptBuild, from = kept?.program): Promise<void> {
  await apart(MAKE_PAGES, [outDir, cacheDir, ...(kept && from !== undefined ? [from] : [])]);
  kept?.takePages(cacheDir);
}

function claimed(loaded: Loaded, settings: Settings): Promise<Staged<Catalog | undefined>> {
  return whileNoting(new Reads(), () => withClaims(loaded, { settings, publicDir: PUBLIC }));
}

/** What stands beside the pages: files for programs, search index, preview images, compressed copies and checksums. Returns
 * the digest of these. */
export async function finishSite(
  catalog: Catalog,
  settings: Settings,
  outDir: string,
  kept?: KeptBuild,
): Promise<string> {
  openCopies(PUBLIC, outDir);
  const written = await writeFiles(outDir, catalog, settings, { kept });
  tidyMemory(BESIDE_SEARCH);
  await buildIndex(outDir, catalog, (path, bytes) => kept?.takeMadeOf(path, digestOf(bytes), outDir) === true);
  const files = filesIn(outDir);
  const twins = settings.precompressed ? compressFiles(outDir, files, (file) => kept?.sums.has(file) === true) : [];
  return writeChecksums(outDir, [...files, ...twins].sort(), (file) => written.get(file) ?? kept?.sums.get(file));
}
