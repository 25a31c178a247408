// Turns the checked catalog into a folder of pages with its search index.

import './give-memory-back.ts';
import { join, relative } from 'node:path';
import { build } from 'astro';
import type { Catalog } from '../../src/catalog/model.ts';
import { giveCatalog } from '../../src/collections/checked.ts';
import { CHECKED } from '../../src/collections/entry.ts';
import { buildIndex } from '../../src/search/text/build-index.ts';
import type { Settings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { writeChecksums } from './checksums.ts';
import { compressFiles } from './compress.ts';
import { writeHosting } from '../hosting/write.ts';
import { keepMovedFiles } from './moved-files.ts';
import { whileLocked } from './lock-file.ts';
import { writeFiles } from './write-files.ts';

/** The whole site. Each build has a cache of its own, so that two with different catalogs do not read each other's. */
export async function buildSite(catalog: Catalog, settings: Settings, outDir: string, cacheDir: string): Promise<void> {
  await buildPages(catalog, settings, outDir, cacheDir);
  await buildIndex(outDir, catalog);
  keepMovedFiles(outDir, catalog.moves);
  writeHosting(outDir, catalog.moves, settings);
  if (settings.precompressed) await compressFiles(outDir);
  writeChecksums(outDir);
}

/** The pages and the files for programs beside them. */
export async function buildPages(
  catalog: Catalog,
  settings: Settings,
  outDir: string,
  cacheDir: string,
): Promise<void> {
  placeSite(settings);
  giveCatalog(catalog);
  process.env[CHECKED] = import.meta.resolve('../../src/collections/checked.ts');
  await whileLocked(join('.astro', 'building'), () =>
    build({ outDir: local(outDir), cacheDir: local(cacheDir), logLevel: 'error' }),
  );
  await writeFiles(outDir, catalog, settings);
}

function local(folder: string): string {
  return `./${relative(process.cwd(), folder)}/`;
}
