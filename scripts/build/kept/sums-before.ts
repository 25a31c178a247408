// The digests of the files of the last build, and which of those files are taken over. There are a quarter of a million of ten
// thousand events: as text, in a map for each of both, they take four times the room.

import { readFileSync } from 'node:fs';
import { BETWEEN, checksumsIn, digestOf } from '../checksums.ts';

/** Digests of files by their path. */
export interface Sums extends Iterable<readonly [file: string, digest: string]> {
  readonly has: (file: string) => boolean;
  readonly get: (file: string) => string | undefined;
}

/** Of a digest; in a text it is hex. */
const BYTES = 32;
const LINE_END = '\n'.charCodeAt(0);

export class SumsBefore implements Sums {
  readonly #numbers = new Map<string, number>();
  readonly #digests: Buffer;
  readonly #isTaken: Uint8Array;

  private constructor(list: Buffer) {
    const before = 2 * BYTES + BETWEEN.length;
    const most = Math.ceil(list.length / before);
    this.#digests = Buffer.alloc(most * BYTES);
    this.#isTaken = new Uint8Array(most);
    for (let at = 0, end; at < list.length; at = end + 1) {
      end = list.indexOf(LINE_END, at);
      this.#digests.write(list.toString('latin1', at, at + 2 * BYTES), this.#numbers.size * BYTES, 'hex');
      this.#numbers.set(list.toString('utf8', at + before, end), this.#numbers.size);
    }
  }

  /** As they were written down in a list of this digest. Throws where the list is another or missing. */
  static read(folder: string, digest: string): SumsBefore {
    const list = readFileSync(checksumsIn(folder));
    if (digestOf(list) !== digest) throw new Error('The checksums are not those of the build.');
    return new SumsBefore(list);
  }

  has(file: string): boolean {
    return this.#numbers.has(file);
  }

  get(file: string): string | undefined {
    const number = this.#numbers.get(file);
    return number === undefined ? undefined : this.#digestAt(number);
  }

  *[Symbol.iterator](): Generator<readonly [file: string, digest: string]> {
    for (const [file, number] of this.#numbers) yield [file, this.#digestAt(number)];
  }

  take(file: string): void {
    const number = this.#numbers.get(file);
    if (number !== undefined) this.#isTaken[number] = 1;
  }

  /** Those of the files that were taken over. */
  get taken(): Sums {
    const has = (file: string): boolean => this.#isTaken[this.#numbers.get(file) ?? -1] === 1;
    const get = (file: string): string | undefined => (has(file) ? this.get(file) : undefined);
    return { has, get, [Symbol.iterator]: () => this[Symbol.iterator]().filter(([file]) => has(file)) };
  }

  #digestAt(number: number): string {
    return this.#digests.toString('hex', number * BYTES, (number + 1) * BYTES);
  }
}

export const NO_SUMS: Sums = new Map<string, string>();
