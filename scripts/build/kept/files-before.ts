import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { place } from '../kept-files.ts';
import { isAsItWas, type Last } from './last-build.ts';
import { NO_SUMS, type Sums } from './sums-before.ts';

/** What stands beside a file, made from its bytes alone. */
const TWINS = ['', '.br', '.gz'];

/** The files of the last build, and which of them are taken over. */
export class FilesBefore {
  readonly #last: Pick<Last, 'folder' | 'finished' | 'sums'> | undefined;
  readonly #folders = new Set<string>();

  constructor(last: Pick<Last, 'folder' | 'finished' | 'sums'> | undefined) {
    this.#last = last;
  }

  /** The digests of those that are. */
  get taken(): Sums {
    return this.#last?.sums.taken ?? NO_SUMS;
  }

  /** Where one stands, if it is as that build left it. */
  at(file: string): string | undefined {
    const last = this.#last;
    if (!last?.sums.has(file)) return undefined;
    const path = `${last.folder}/${file}`;
    return isAsItWas(path, last.finished) ? path : undefined;
  }

  /** One and what stands beside it, if they are as that build left them. */
  withTwins(file: string): readonly string[] | undefined {
    const files = TWINS.map((twin) => file + twin).filter((each) => this.#last?.sums.has(each));
    return files[0] === file && files.every((each) => this.at(each) !== undefined) ? files : undefined;
  }

  /** Gives them a second name in the folder of this build. */
  take(files: readonly string[], into: string): void {
    for (const file of files) {
      const folder = dirname(`${into}/${file}`);
      if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
      place(`${this.#last?.folder}/${file}`, `${into}/${file}`);
    }
    this.tookOver(files);
  }

  /** Says that they stand there by now. */
  tookOver(files: readonly string[]): void {
    for (const file of files) this.#last?.sums.take(file);
  }
}
