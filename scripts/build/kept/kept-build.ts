// The last good build and what its outputs were made from. Of the next one, each output that reads nothing that has changed
// is the same file under a second name. In any doubt nothing is kept: another program, other settings, another Node, other
// prose, things that came or went, a ledger that is missing or damaged.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '../../../src/catalog/model.ts';
import { notes, type Reads } from '../../../src/catalog/reads/reads.ts';
import { catalogIn, readCatalog } from '../../../src/collections/run.ts';
import { place } from '../kept-files.ts';
import { currentRelease } from '../release/release.ts';
import { changesBetween } from './changes.ts';
import { bundleIn, takeBundle } from './bundle.ts';
import { KeptParts, readParts } from './kept-parts.ts';
import { LedgerWriter, readLedger, touchedBy, type Ledger } from './ledger.ts';

const KEPT = 'kept';
const ABOUT = 'about.json';
const CATALOG = 'catalog.json';
const SUMS = 'sums.json';
const BUNDLE = 'pages';
/** What stands beside a file, made from its bytes alone. */
const TWINS = ['', '.br', '.gz'];

interface About {
  readonly release: string;
  readonly program: string;
  /** Milliseconds; no file of it was written later. */
  readonly finished: number;
}

interface Last {
  readonly folder: string;
  readonly finished: number;
  readonly ledger: Ledger;
  /** Until it is known what has changed: it is large. */
  catalog?: Catalog;
  readonly sums: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What made its pages, if that is kept. */
  readonly bundle: string | undefined;
}

export class KeptBuild {
  readonly #last: Last | undefined;
  readonly #written: LedgerWriter;
  /** The digests of files that were taken over. */
  readonly sums = new Map<string, string>();
  /** Of files of which something stands in others too. */
  readonly parts: KeptParts;
  readonly #folders = new Set<string>();
  #isTouched: ((place: number) => boolean) | undefined;

  private constructor(last?: Last) {
    this.#last = last;
    this.#written = new LedgerWriter(last?.ledger);
    this.parts = new KeptParts(last?.parts ?? new Map(), (path) => this.sums.has(path));
    notes.isKept = true;
    notes.fields = new Map(last?.ledger.fields.map((field, number) => [field, number]));
  }

  /** With the build that `dist` shows, if it was made by this program. */
  static async open(root: string, program: string): Promise<KeptBuild> {
    return new KeptBuild(await lastBuild(root, program).catch(() => undefined));
  }

  /** With nothing that was built before. */
  static empty(): KeptBuild {
    return new KeptBuild();
  }

  /** Whether what made the pages of the last build is there. */
  get hasBundle(): boolean {
    return this.#last?.bundle !== undefined;
  }

  /** From here on it is known what has changed. Returns whether anything can be taken over. */
  compare(catalog: Catalog): boolean {
    const last = this.#last;
    const changes = last?.catalog && changesBetween(last.catalog, catalog);
    this.#isTouched = changes && last && touchedBy(changes, last.ledger);
    if (last) delete last.catalog;
    return this.#isTouched !== undefined;
  }

  /** Gives this build what made the pages of the last one, with the files that stand beside them: styles, scripts and what
   * is published as it stands. False where that is not kept whole. */
  takeBundle(cacheDir: string, into: string): boolean {
    const last = this.#last;
    if (!last?.bundle) return false;
    const beside = [...last.sums.keys()].filter((file) => isBesidePages(file, last.ledger));
    if (!beside.every((file) => isAsItWas(`${last.folder}/${file}`, last.finished))) return false;
    takeBundle(last.bundle, cacheDir);
    for (const file of beside) this.#place(file, last, into);
    return true;
  }

  /** Takes an output over, with its compressed twins, if it would be the same. `told` is what it is told beside the catalog. */
  take(path: string, told: string, into: string): boolean {
    const last = this.#last;
    const before = last?.ledger.outputs.get(path);
    if (!last || before?.told !== told || !this.#isTouched || this.#isTouched(before.place)) return false;
    const files = TWINS.map((twin) => path + twin).filter((file) => last.sums.has(file));
    if (files[0] !== path || !files.every((file) => isAsItWas(`${last.folder}/${file}`, last.finished))) return false;
    for (const file of files) this.#place(file, last, into);
    this.#written.add(path, told, before.place);
    return true;
  }

  #place(file: string, last: Last, into: string): void {
    const folder = dirname(`${into}/${file}`);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    place(`${last.folder}/${file}`, `${into}/${file}`);
    this.sums.set(file, last.sums.get(file) ?? '');
  }

  /** Writes down what an output was made from. */
  made(path: string, told: string, reads: Reads): void {
    this.#written.add(path, told, reads);
  }

  /** Leaves all of this for the next build, once the site is whole and before it is shown. */
  save(root: string, { release, program }: Omit<About, 'finished'>, cacheDir: string, sums: object): void {
    const folder = join(root, '.site', KEPT);
    const beside = `${folder}.${process.pid}`;
    mkdirSync(beside, { recursive: true });
    this.#written.write(beside, [...notes.fields.keys()]);
    this.parts.write(beside);
    renameSync(catalogIn(cacheDir), join(beside, CATALOG));
    if (existsSync(bundleIn(cacheDir))) renameSync(bundleIn(cacheDir), join(beside, BUNDLE));
    writeFileSync(join(beside, SUMS), JSON.stringify(sums));
    const about: About = { release, program, finished: Date.now() };
    writeFileSync(join(beside, ABOUT), JSON.stringify(about));
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  }
}

async function lastBuild(root: string, wanted: string): Promise<Last | undefined> {
  const kept = join(root, '.site', KEPT);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(kept, name), 'utf8'));
  const { release, program, finished } = read(ABOUT) as About; // as it was written
  if (program !== wanted || release !== (await currentRelease(root))) return undefined;
  const folder = join(root, '.site', release);
  const sums = new Map(Object.entries(read(SUMS) as Readonly<Record<string, string>>)); // as it was written
  if (!existsSync(folder)) return undefined;
  const [ledger, catalog, parts] = [readLedger(kept), readCatalog(join(kept, CATALOG)), readParts(kept)];
  const bundle = join(kept, BUNDLE);
  return { folder, finished, sums, ledger, catalog, parts, bundle: existsSync(bundle) ? bundle : undefined };
}

/** Whether a file came with the pages of a build and is none of them. */
function isBesidePages(file: string, { outputs }: Ledger): boolean {
  return !file.startsWith('pagefind/') && !outputs.has(file.replace(/\.(?:br|gz)$/, ''));
}

/** Whether a file stands where it was written, and nobody has written into it since. */
function isAsItWas(file: string, finished: number): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.mtimeMs <= finished;
}
