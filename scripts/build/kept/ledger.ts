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
  /** How many places there are. */
  readonly places: number;
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
  return {
    fields,
    readsAt,
    places: starts.length,
    outputs: new Map(outputs.map(([path, told], place) => [path, { told, place }])),
  };
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

/** Reads of this process, or the place of those that were written down before. */
type Source = Reads | number;

export class LedgerWriter {
  readonly #before: Ledger[];
  readonly #listed: (readonly [path: string, told: string])[] = [];
  /** Of each source that was entered how many numbers it read and how many others are read with it, then those. */
  readonly #numbers = new Numbers();
  /** What is read with others, by its number among such. */
  readonly #shared = new Map<Source, number>();

  constructor(before: Ledger | undefined) {
    this.#before = before ? [before] : [];
  }

  /** Goes on from outputs that another process has written down. */
  goOn(ledger: Ledger): void {
    const from = this.#before.reduce((sum, { places }) => sum + places, 0);
    this.#before.push(ledger);
    for (const [path, { told, place }] of ledger.outputs) this.add(path, told, from + place);
  }

  /** An output with what it was made from, or the place of that in what was written down before. */
  add(path: string, told: string, source: Source): void {
    this.#listed.push([path, told]);
    this.#enter(source);
  }

  /** Once, at the end. */
  write(folder: string, fields: readonly string[]): void {
    for (const source of this.#shared.keys()) this.#enter(source); // which may name more of them
    const numbers = this.#numbers.all;
    for (let at = 0; at < numbers.length;) {
      const [keys = 0, others = 0] = numbers.subarray(at, at + 2);
      const end = at + 2 + keys + others;
      for (let other = at + 2 + keys; other < end; other += 1) numbers[other]! += this.#listed.length; // it is one of them
      at = end;
    }
    writeFileSync(join(folder, LIST), JSON.stringify({ fields, outputs: this.#listed } satisfies Listed));
    writeFileSync(join(folder, NUMBERS), numbers);
  }

  #enter(source: Source): void {
    const [keys, others] = typeof source === 'number' ? this.#at(source) : [[...source.keys], source.others];
    const shared = Array.from<Source, number>(others, (other) => {
      const number = this.#shared.get(other) ?? this.#shared.size;
      this.#shared.set(other, number);
      return number;
    });
    for (const numbers of [[keys.length, shared.length], keys, shared]) this.#numbers.add(numbers);
  }

  #at(source: number): readonly [keys: Uint32Array, others: readonly number[]] {
    let from = 0;
    for (const { places, readsAt } of this.#before) {
      if (source < from + places) {
        const [keys, others] = readsAt(source - from);
        return [keys, Array.from(others, (place) => from + place)];
      }
      from += places;
    }
    throw new Error(`Nothing was read at place ${source}.`);
  }
}

/** A list that grows: of sets and arrays of numbers there would be hundreds of thousands, which take ten times the room. */
class Numbers {
  #room = new Uint32Array(1024);
  #length = 0;

  get all(): Uint32Array {
    return this.#room.subarray(0, this.#length);
  }

  add(numbers: ArrayLike<number>): void {
    const length = this.#length + numbers.length;
    if (length > this.#room.length) {
      const before = this.all;
      this.#room = new Uint32Array(Math.max(length, 2 * before.length));
      this.#room.set(before);
    }
    this.#room.set(numbers, this.#length);
    this.#length = length;
  }
}
