// The last good build and what its outputs were made from. Of the next one, each output that reads nothing that has changed
// is the same file under a second name. In any doubt nothing is kept: another program, other settings, another Node, other
// prose, things that came or went, a ledger that is missing or damaged.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '../../../src/catalog/model.ts';
import { notes, type Reads } from '../../../src/catalog/reads/reads.ts';
import { readCatalog } from '../../../src/collections/run.ts';
import { place } from '../kept-files.ts';
import { currentRelease } from '../release/release.ts';
import { changesBetween } from './changes.ts';
import { KeptParts, readParts } from './kept-parts.ts';
import { LedgerWriter, readLedger, touchedBy, type Ledger } from './ledger.ts';

const KEPT = 'kept';
const ABOUT = 'about.json';
const CATALOG = 'catalog.json';
const SUMS = 'sums.json';
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

  /** From here on it is known what has changed. */
  compare(catalog: Catalog): void {
    const last = this.#last;
    const changes = last?.catalog && changesBetween(last.catalog, catalog);
    this.#isTouched = changes && last && touchedBy(changes, last.ledger);
    if (last) delete last.catalog;
  }

  /** Takes an output over, with its compressed twins, if it would be the same. `told` is what it is told beside the catalog. */
  take(path: string, told: string, into: string): boolean {
    const last = this.#last;
    const before = last?.ledger.outputs.get(path);
    if (!last || before?.told !== told || !this.#isTouched || this.#isTouched(before.place)) return false;
    const files = TWINS.map((twin) => path + twin).filter((file) => last.sums.has(file));
    if (files[0] !== path || !files.every((file) => isAsItWas(`${last.folder}/${file}`, last.finished))) return false;
    const folder = dirname(`${into}/${path}`);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    for (const file of files) {
      place(`${last.folder}/${file}`, `${into}/${file}`);
      this.sums.set(file, last.sums.get(file) ?? '');
    }
    this.#written.add(path, told, before.place);
    return true;
  }

  /** Writes down what an output was made from. */
  made(path: string, told: string, reads: Reads): void {
    this.#written.add(path, told, reads);
  }

  /** Leaves all of this for the next build, once the site is whole and before it is shown. */
  save(root: string, { release, program }: Omit<About, 'finished'>, catalogFile: string, sums: object): void {
    const folder = join(root, '.site', KEPT);
    const beside = `${folder}.${process.pid}`;
    mkdirSync(beside, { recursive: true });
    this.#written.write(beside, [...notes.fields.keys()]);
    this.parts.write(beside);
    renameSync(catalogFile, join(beside, CATALOG));
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
  return { folder, finished, sums, ledger, catalog, parts };
}

/** Whether a file stands where it was written, and nobody has written into it since. */
function isAsItWas(file: string, finished: number): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.mtimeMs <= finished;
}
