import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookupIn } from '../../src/catalog/lookup.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import type { SiteFile } from '../../src/files/file.ts';
import { siteFiles } from '../../src/files/files.ts';
import { readStatics } from '../../src/files/statics.ts';
import type { Settings } from '../../src/site/settings.ts';
import { baseUrl } from '../../src/site/urls.ts';
import { keep, place } from './kept-files.ts';
import { EMBED_STYLE } from './site-script.ts';
import { tidyMemory } from './tidy-memory.ts';

const TIDY_EVERY = 500;

/** Where files are kept that take long to make. */
const KEPT = join('node_modules', '.cache', 'previews');

interface Options {
  readonly keptIn?: string;
  readonly isWanted?: (file: SiteFile) => boolean;
}

/** Writes every file that is no page beside the built pages. One after the other: handing each to another thread costs more
 * than writing it. */
export async function writeFiles(
  folder: string,
  catalog: Catalog,
  settings: Settings,
  { keptIn = KEPT, isWanted = () => true }: Options = {},
): Promise<void> {
  const made = new Set<string>();
  let written = 0;
  const { all } = siteFiles({
    lookup: lookupIn(catalog),
    settings,
    embedStyle: embedStyleIn(folder),
    statics: readStatics('public'),
  });
  for await (const file of all()) {
    if (!isWanted(file)) continue;
    const target = join(folder, file.path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (file.keptAs === undefined) writeFileSync(target, await file.body());
    else place(await keep(file.keptAs, file.body, keptIn), target);
    if (++written % TIDY_EVERY === 0) tidyMemory();
  }
}

function embedStyleIn(folder: string): string {
  const name = readdirSync(join(folder, '_astro')).find((file) => EMBED_STYLE.test(file));
  if (!name) throw new Error('The style sheet of embeds was not built.');
  return baseUrl(`_astro/${name}`);
}
