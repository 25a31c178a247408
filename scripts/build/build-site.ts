// Turns the catalog into a folder of pages with its search index.

import './give-memory-back.ts';
import { join, relative } from 'node:path';
import { build } from 'astro';
import type { Catalog } from '../../src/catalog/model.ts';
import { hasErrors } from '../../src/catalog/codes.ts';
import type { Staged } from '../../src/catalog/problem.ts';
import { keptRun } from '../../src/collections/run.ts';
import { buildIndex } from '../../src/search/text/build-index.ts';
import type { Settings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { writeChecksums } from './checksums.ts';
import { compressFiles } from './compress.ts';
import { withClaims } from '../../src/claims/check-claims.ts';
import { whileLocked } from './lock/lock-file.ts';
import { openCopies } from './readable.ts';
import { writeFiles } from './write-files.ts';

const PUBLIC = 'public';

/** The pages, made by Astro, whose loader runs the pipeline. What that returned: no catalog if it has errors, and no pages
 * then. Each build has a cache of its own, so that two with different catalogs do not read each other's. */
export async function buildPages(
  settings: Settings,
  outDir: string,
  cacheDir: string,
): Promise<Staged<Catalog | undefined>> {
  placeSite(settings);
  const inline = { outDir: local(outDir), cacheDir: local(cacheDir), logLevel: 'error' } as const;
  let failure: Error | undefined;
  try {
    await whileLocked(join('.astro', 'building'), () => build(inline));
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
  }
  const kept = await withClaims(keptRun(cacheDir), { settings, publicDir: PUBLIC });
  if (failure && !hasErrors(kept.problems)) throw failure;
  return kept;
}

/** What stands beside the pages: files for programs, search index, preview images, compressed copies and checksums. */
export async function finishSite(catalog: Catalog, settings: Settings, outDir: string): Promise<void> {
  openCopies(PUBLIC, outDir);
  await writeFiles(outDir, catalog, settings);
  await buildIndex(outDir, catalog);
  if (settings.precompressed) compressFiles(outDir);
  writeChecksums(outDir);
}

function local(folder: string): string {
  return `./${relative(process.cwd(), folder)}/`;
}
