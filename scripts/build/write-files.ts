import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookupIn } from '../../src/catalog/lookup.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { noted, Reads, whileNoting } from '../../src/catalog/reads/reads.ts';
import type { SiteFile } from '../../src/files/file.ts';
import { siteFiles, type Part } from '../../src/files/files.ts';
import { readStatics } from '../../src/files/statics.ts';
import type { Settings } from '../../src/site/settings.ts';
import { baseUrl } from '../../src/site/urls.ts';
import { digestOf } from './checksums.ts';
import { keep, place } from './kept-files.ts';
import { KeptTexts } from './kept/kept-texts.ts';
import type { KeptBuild } from './kept/kept-build.ts';
import { EMBED_STYLE } from './site-script.ts';
import { tidyMemory } from './memory/tidy-memory.ts';

const TIDY_EVERY = 100;
/** Bytes of a file for which much was made. */
const LARGE = 1_000_000;

/** Where files are kept that take long to make. */
const KEPT = join('node_modules', '.cache', 'previews');

interface Options {
  readonly keptIn?: string;
  readonly isWanted?: (file: SiteFile) => boolean;
  readonly kept?: KeptBuild | undefined;
}

/** Writes every file that is no page beside the built pages. One after the other: handing each to another thread costs more
 * than writing it. Returns the digests of what it wrote. */
export async function writeFiles(
  folder: string,
  catalog: Catalog,
  settings: Settings,
  { keptIn = KEPT, isWanted = () => true, kept }: Options = {},
): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  const made = new Set<string>();
  let written = 0;
  const { parts } = siteFiles({
    lookup: lookupIn(noted(catalog)),
    settings,
    embedStyle: embedStyleIn(folder),
    statics: readStatics('public'),
    ...(kept && { parts: kept.parts, texts: new KeptTexts(kept), packed: kept.parts.packed }),
  });
  const write = async (file: SiteFile, reads: Reads): Promise<void> => {
    const target = join(folder, file.path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const body = () => whileNoting(reads, file.body);
    if (file.keptAs === undefined) {
      const bytes = bytesOf(await body());
      writeFileSync(target, bytes);
      sums.set(file.path, digestOf(bytes));
      if (bytes.length > LARGE) tidyMemory();
    } else place(await keep(file.keptAs, body, keptIn), target);
    if (++written % TIDY_EVERY === 0) tidyMemory();
  };
  const dividing = new Reads();
  for (const [number, part] of (await whileNoting(dividing, () => [...parts()])).entries()) {
    const naming = new Reads();
    naming.others.add(dividing);
    if (kept?.takePart(number, folder) === true) continue;
    const names: string[] = [];
    for await (const file of namedIn(part, naming)) {
      names.push(file.path);
      if (!isWanted(file) || kept?.take(file.path, '', folder)) continue;
      const reads = new Reads();
      reads.others.add(naming);
      await write(file, reads);
      kept?.made(file.path, '', reads);
    }
    kept?.named(number, names, naming);
  }
  return sums;
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body) : body;
}

/** The files of a part. What is read to name one may be what it is made of. */
async function* namedIn(part: Part, reads: Reads): AsyncGenerator<SiteFile> {
  const files = await whileNoting(reads, () => iterated(part()));
  for (;;) {
    const next = await whileNoting(reads, () => files.next());
    if (next.done === true) return;
    yield next.value;
  }
}

function iterated(files: ReturnType<Part>): Iterator<SiteFile> | AsyncIterator<SiteFile> {
  return Symbol.asyncIterator in files ? files[Symbol.asyncIterator]() : files[Symbol.iterator]();
}

function embedStyleIn(folder: string): string {
  const name = readdirSync(join(folder, '_astro')).find((file) => EMBED_STYLE.test(file));
  if (!name) throw new Error('The style sheet of embeds was not built.');
  return baseUrl(`_astro/${name}`);
}
