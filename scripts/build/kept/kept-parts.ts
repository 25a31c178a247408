// Parts of a file that holds something of every thing: what was not made anew is in the build before.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parts } from '../../../src/files/prepared.ts';

const LIST = 'parts.json';
const BYTES = 'parts.bin';

type Lengths = readonly (readonly [name: string, length: number])[];

export class KeptParts implements Parts {
  readonly #before: ReadonlyMap<string, Uint8Array>;
  readonly #isSame: (name: string) => boolean;
  readonly #now = new Map<string, Uint8Array>();

  /** `isSame` tells of which names what they had before still holds. */
  constructor(before: ReadonlyMap<string, Uint8Array>, isSame: (name: string) => boolean) {
    this.#before = before;
    this.#isSame = isSame;
  }

  get(name: string): Uint8Array | undefined {
    const part = this.#now.get(name) ?? (this.#isSame(name) ? this.#before.get(name) : undefined);
    if (part) this.#now.set(name, part);
    return part;
  }

  set(name: string, part: Uint8Array): Map<string, Uint8Array> {
    return this.#now.set(name, part);
  }

  /** They are still to be written. */
  clear(): void {}

  write(folder: string): void {
    const lengths: Lengths = [...this.#now].map(([name, { length }]) => [name, length]);
    writeFileSync(join(folder, LIST), JSON.stringify(lengths));
    writeFileSync(join(folder, BYTES), Buffer.concat([...this.#now.values()]));
  }
}

/** Throws where a file is missing or damaged. */
export function readParts(folder: string): ReadonlyMap<string, Uint8Array> {
  const lengths = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as Lengths; // as it was written
  const bytes = readFileSync(join(folder, BYTES));
  let at = 0;
  const parts = new Map(lengths.map(([name, length]) => [name, bytes.subarray(at, (at += length))]));
  if (at !== bytes.length) throw new Error('The parts are cut off.');
  return parts;
}
