// What each output of a build was made from: the numbers of what it read, and the sums of numbers that several share. A
// text names the outputs and a list of numbers has the rest, some twenty megabytes for ten thousand events.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reads } from '../../../src/catalog/reads/reads.ts';

/** What an output was told beside the catalog, and the place of its reads. */
export interface Output {
  readonly told: string;
  readonly place: number;
}

export interface Ledger {
  /** The fields that are told apart, by their number. */
  readonly fields: readonly string[];
  readonly outputs: ReadonlyMap<string, Output>;
  /** The numbers of what was read at a place, and the places of others that were read with it. */
  readonly readsAt: (place: number) => Entry;
}

type Entry = readonly [keys: Uint32Array, others: Uint32Array];

const LIST = 'outputs.json';
const NUMBERS = 'reads.bin';

interface Listed {
  readonly fields: readonly string[];
  /** In the order of their reads, which stand before those that only others name. */
  readonly outputs: readonly (readonly [path: string, told: string])[];
}

/** Throws where a file is missing or damaged. */
export function readLedger(folder: string): Ledger {
  const { fields, outputs } = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as Listed; // as it was written
  const bytes = readFileSync(join(folder, NUMBERS));
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const starts: number[] = [];
  for (let at = 0; at < numbers.length; at += 2 + (numbers[at] ?? 0) + (numbers[at + 1] ?? 0)) starts.push(at);
  if (starts.length < outputs.length) throw new Error('The ledger is cut off.');
  const readsAt = (place: number): Entry => {
    const start = starts[place] ?? Number.NaN;
    const [keys = 0, others = 0] = numbers.subarray(start, start + 2);
    const end = start + 2 + keys;
    return [numbers.subarray(start + 2, end), numbers.subarray(end, end + others)];
  };
  return { fields, readsAt, outputs: new Map(outputs.map(([path, told], place) => [path, { told, place }])) };
}

/** Whether the reads at a place include any of the numbers. */
export function touchedBy(changed: ReadonlySet<number>, { readsAt }: Ledger): (place: number) => boolean {
  const known = new Map<number, boolean>();
  return function isTouched(place) {
    const before = known.get(place);
    if (before !== undefined) return before;
    const [keys, others] = readsAt(place);
    known.set(place, false); // Nothing reads itself.
    const is = keys.some((key) => changed.has(key)) || others.some(isTouched);
    known.set(place, is);
    return is;
  };
}

/** Reads of this build, packed or not, or the place of those of the one before. */
type Source = Reads | Packed | number;
type Packed = readonly [keys: Uint32Array, others: readonly Source[]];

export class LedgerWriter {
  readonly #before: Ledger | undefined;
  readonly #listed: (readonly [path: string, told: string])[] = [];
  readonly #sources: Source[] = [];

  constructor(before: Ledger | undefined) {
    this.#before = before;
  }

  /** An output with what it was made from, or the place of that in the ledger before. */
  add(path: string, told: string, source: Reads | number): void {
    this.#listed.push([path, told]);
    // As sets they would take ten times the room.
    this.#sources.push(typeof source === 'number' ? source : this.#packed(source));
  }

  write(folder: string, fields: readonly string[]): void {
    const queue = [...this.#sources];
    const places = new Map<Source, number>(queue.map((source, place) => [source, place]));
    const placeOf = (source: Source): number => {
      const place = places.get(source) ?? queue.push(source) - 1;
      places.set(source, place);
      return place;
    };
    const entries: Entry[] = [];
    let length = 0;
    for (let at = 0; at < queue.length; at += 1) {
      const [keys, others] = this.#packed(queue[at] ?? 0);
      entries.push([keys, Uint32Array.from(others, placeOf)]);
      length += 2 + keys.length + others.length;
    }
    const numbers = new Uint32Array(length);
    let at = 0;
    for (const [keys, others] of entries) {
      numbers.set([keys.length, others.length], at);
      numbers.set(keys, at + 2);
      numbers.set(others, at + 2 + keys.length);
      at += 2 + keys.length + others.length;
    }
    writeFileSync(join(folder, LIST), JSON.stringify({ fields, outputs: this.#listed } satisfies Listed));
    writeFileSync(join(folder, NUMBERS), numbers);
  }

  #packed(source: Source): Packed {
    if (typeof source !== 'number')
      return 'others' in source ? [Uint32Array.from(source.keys), [...source.others]] : source;
    const [keys, others] = this.#before?.readsAt(source) ?? [new Uint32Array(), new Uint32Array()];
    return [keys, [...others]];
  }
}
