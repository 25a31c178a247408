import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookupIn } from '../../src/catalog/lookup.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { type MachineFile, machineFiles } from '../../src/site/machine-files.ts';
import { fileOf, siteUrl } from '../../src/site/urls.ts';
import { EMBED_STYLE } from './site-script.ts';
import { tidyMemory } from './tidy-memory.ts';

const TIDY_EVERY = 500;

/** Writes them beside the built pages. One after the other: handing each to another thread costs more than writing it. */
export async function writeMachineFiles(
  folder: string,
  catalog: Catalog,
  isWanted: (file: MachineFile) => boolean = () => true,
): Promise<void> {
  const made = new Set<string>();
  let written = 0;
  for await (const machineFile of machineFiles(lookupIn(catalog), embedStyleIn(folder))) {
    if (!isWanted(machineFile)) continue;
    const { url, body } = machineFile;
    const file = join(folder, fileOf(url));
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, await body());
    if (++written % TIDY_EVERY === 0) tidyMemory();
  }
}

function embedStyleIn(folder: string): string {
  const name = readdirSync(join(folder, '_astro')).find((file) => EMBED_STYLE.test(file));
  if (!name) throw new Error('The style sheet of embeds was not built.');
  return siteUrl(`_astro/${name}`);
}
