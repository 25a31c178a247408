// The last good build and what its outputs were made from. Of the next one, each output that reads nothing that has changed
// is the same file under a second name. In any doubt nothing is kept: another program, other settings, another Node, other
// prose, things that came or went, a ledger that is missing or damaged.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../../src/catalog/model.ts';
import { notes, type Reads } from '../../../src/catalog/reads/reads.ts';
import { changesBetween } from './changes.ts';
import { FilesBefore } from './files-before.ts';
import { KeptReadings } from './kept-readings.ts';
import { KeptParts } from './kept-parts.ts';
import { isBesidePages, lastBuild, leaveBuild, TEXTS, type About, type Last, type TextLengths } from './last-build.ts';
import { LedgerWriter, touchedBy, type Output } from './ledger.ts';
import { leavePages, pagesLeftIn } from './pages-apart.ts';

/** An output of the last build that is one of this as well: the file and its twins. */
interface Again {
  readonly path: string;
  readonly told: string;
  readonly files: readonly string[];
  readonly place: number;
}

/** No file has such a name. */
const partName = (number: number): string => `/${number}`;

export class KeptBuild {
  /** The program whose last build this goes by; empty where it begins anew. */
  readonly program: string;
  readonly #last: Last | undefined;
  readonly #written: LedgerWriter;
  readonly #files: FilesBefore;
  /** Of files of which something stands in others too. */
  readonly parts: KeptParts;
  /** Of files that hold a text of each event, by format and path. */
  readonly texts = new Map<string, TextLengths>();
  /** Of what its files say. */
  readonly readings: KeptReadings;
  #isTouched: ((place: number) => boolean) | undefined;

  private constructor(program: string, last?: Last) {
    this.program = last ? program : '';
    this.#last = last;
    this.#written = new LedgerWriter(last?.ledger);
    this.#files = new FilesBefore(last);
    this.parts = new KeptParts(last?.parts, (path) => this.sums.has(path));
    this.readings = new KeptReadings(last?.readings);
    delete last?.readings;
    notes.isKept = true;
    numberFields(last?.ledger.fields ?? []);
  }

  /** With the build that `dist` shows, if it was made by this program. */
  static async open(root: string, program: string): Promise<KeptBuild> {
    return new KeptBuild(program, await lastBuild(root, program).catch(() => undefined));
  }

  /** With nothing that was built before. */
  static empty(): KeptBuild {
    return new KeptBuild('');
  }

  /** The digests of files that were taken over. */
  get sums(): FilesBefore['taken'] {
    return this.#files.taken;
  }

  /** From here on it is known what has changed. Returns whether anything can be taken over. */
  compare(catalog: Catalog): boolean {
    const last = this.#last;
    if (last?.catalog) {
      const changes = changesBetween(last.catalog, catalog);
      this.#isTouched = changes && touchedBy(changes, last.ledger);
      delete last.catalog;
    }
    return this.#isTouched !== undefined;
  }

  /** Takes over what stands beside the pages of the last build: styles, scripts and what is published as it stands. False
   * where that is not there whole. */
  takeBeside(into: string): boolean {
    const last = this.#last;
    if (!last) return false;
    const beside = Array.from(last.sums, ([file]) => file).filter((file) => isBesidePages(file, last.ledger));
    if (!beside.every((file) => this.#files.at(file) !== undefined)) return false;
    this.#files.take(beside, into);
    return true;
  }

  /** Leaves what was noted of pages to the build that this process makes them for. */
  leavePages(cacheDir: string): void {
    leavePages(cacheDir, (folder) => {
      this.#written.write(folder, [...notes.fields.keys()]);
      this.readings.write(folder);
      return Array.from(this.sums, ([file]) => file);
    });
  }

  /** Goes on from what another process noted of the pages that it made. */
  takePages(cacheDir: string): void {
    const { ledger, readings, taken } = pagesLeftIn(cacheDir);
    numberFields(ledger.fields);
    this.#written.goOn(ledger);
    this.readings.goOn(readings);
    this.#files.tookOver(taken);
  }

  /** Takes an output over, with its compressed twins, if it would be the same. `told` is what it is told beside the catalog. */
  take(path: string, told: string, into: string): boolean {
    const again = this.#again(path, told);
    if (again) this.#takeFiles(again, into);
    return again !== undefined;
  }

  /** Takes all files of a part over, if it would name the same and each would be the same: then they need not be named. */
  takePart(number: number, into: string): boolean {
    const part = partName(number);
    const before = this.#untouched(part);
    if (!before) return false;
    const names = before.told === '' ? [] : before.told.split('\n');
    const again = names.map((path) => this.#again(path, ''));
    if (!again.every((one) => one !== undefined)) return false;
    for (const one of again) this.#takeFiles(one, into);
    this.#written.add(part, before.told, before.place);
    return true;
  }

  get textsBefore(): ReadonlyMap<string, TextLengths> {
    return this.#last?.texts ?? new Map<string, TextLengths>();
  }

  /** Where a file of the last build stands, if it is as that left it. */
  fileBefore(path: string): string | undefined {
    return this.#files.at(path);
  }

  /** Whether what is no file of its own would be the same; written down where it is. */
  keeps(name: string): boolean {
    const before = this.#untouched(name);
    if (before) this.#written.add(name, before.told, before.place);
    return before !== undefined;
  }

  /** Takes a file over that was made of something with the same digest. */
  takeMadeOf(path: string, made: string, into: string): boolean {
    this.texts.set(path, { file: path, made, lengths: [] });
    const files = this.textsBefore.get(path)?.made === made ? this.#files.withTwins(path) : undefined;
    if (files) this.#files.take(files, into);
    return files !== undefined;
  }

  /** What was written down of an output that read nothing which has changed. */
  #untouched(name: string): Output | undefined {
    const before = this.#last?.ledger.outputs.get(name);
    return before && this.#isTouched?.(before.place) === false ? before : undefined;
  }

  /** An output that would be the same. */
  #again(path: string, told: string): Again | undefined {
    const before = this.#untouched(path);
    if (before?.told !== told) return undefined;
    const files = this.#files.withTwins(path);
    return files && { path, told, files, place: before.place };
  }

  #takeFiles({ path, told, files, place }: Again, into: string): void {
    this.#files.take(files, into);
    this.#written.add(path, told, place);
  }

  /** Writes down what an output was made from. */
  made(path: string, told: string, reads: Reads): void {
    this.#written.add(path, told, reads);
  }

  /** Writes down which files a part has, and what they were named by. */
  named(number: number, names: readonly string[], reads: Reads): void {
    this.#written.add(partName(number), names.join('\n'), reads);
  }

  /** Leaves all of this for the next build, once the site is whole and before it is shown. */
  save(root: string, about: Omit<About, 'finished'>, cacheDir: string): void {
    const again = [...this.textsBefore].filter(([, { file }]) => this.sums.has(file)); // taken over whole
    leaveBuild(root, about, cacheDir, (folder) => {
      this.#written.write(folder, [...notes.fields.keys()]);
      this.parts.write(folder);
      this.readings.write(folder);
      writeFileSync(join(folder, TEXTS), JSON.stringify([...new Map([...again, ...this.texts])]));
    });
  }
}

function numberFields(fields: readonly string[]): void {
  notes.fields = new Map(fields.map((field, number) => [field, number]));
}
