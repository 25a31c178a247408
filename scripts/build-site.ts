// Turns the checked catalog into a folder of pages with its search index.

import { relative } from 'node:path';
import { build } from 'astro';
import type { Catalog } from '../src/catalog/model.ts';
import { keepMovedFiles } from './moved-files.ts';
import { buildIndex } from '../src/search/build-index.ts';

/** Each build has a cache of its own, so that two with different catalogs do not read each other's. */
export async function buildSite(catalog: Catalog, outDir: string, cacheDir: string): Promise<void> {
  await build({ outDir: local(outDir), cacheDir: local(cacheDir), logLevel: 'error' });
  await buildIndex(outDir, catalog);
  keepMovedFiles(outDir, catalog.moves);
}

function local(folder: string): string {
  return `./${relative(process.cwd(), folder)}/`;
}
