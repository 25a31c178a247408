// Reading YAML takes longer than all that is made of it: what a file says is kept, by its text.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { aheadOf } from '../../../src/catalog/read/ahead.ts';
import type { ContentFile } from '../../../src/catalog/read/read.ts';
import { digestOf } from '../checksums.ts';

export const READINGS = 'readings.bin';

interface Reading {
  /** Its digest. */
  readonly text: string;
  readonly data: unknown;
  readonly start: number;
}

export type Readings = ReadonlyMap<string, Reading>;

export class KeptReadings {
  #before: Readings;
  /** As it is written down: the things themselves are large. Or the file where another process has left it. Nothing before
   * anything was read: then all is as before. */
  #now: Uint8Array | string | undefined;

  constructor(before: Readings = new Map()) {
    this.#before = before;
  }

  /** The same files with what they say, but for those with a fault, which are left to whoever reports it. Once. */
  readonly prepare = (files: readonly ContentFile[]): Promise<readonly ContentFile[]> => {
    const now = new Map<string, Reading>();
    const read = files.map((file) => {
      if (!file.path.endsWith('.yaml')) return file;
      const text = digestOf(file.text);
      const before = this.#before.get(file.path);
      const says = before?.text === text ? before : aheadOf(file);
      if (!says) return file;
      const { data, start } = says;
      now.set(file.path, { text, data, start });
      return { ...file, data, start };
    });
    this.#before = new Map();
    this.#now = serialize(now);
    return Promise.resolve(read);
  };

  /** Goes on from a file that another process has left, if nothing was read here. */
  goOn(left: string): void {
    this.#now ??= left;
  }

  write(folder: string): void {
    const file = join(folder, READINGS);
    if (typeof this.#now === 'string') renameSync(this.#now, file);
    else writeFileSync(file, this.#now ?? serialize(this.#before));
  }
}

/** Throws where the file is damaged. */
export function readReadings(folder: string): Readings {
  const file = join(folder, READINGS);
  return existsSync(file) ? (deserialize(readFileSync(file)) as Readings) : new Map<string, Reading>(); // as it was written
}
