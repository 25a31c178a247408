// Parts that an earlier build left in a file: most are only copied into the next such file, so none is held in memory.

import { closeSync, openSync, readSync } from 'node:fs';
import { digestOfOpen } from '../checksums.ts';

export type Lengths = readonly (readonly [name: string, length: number])[];

type Place = readonly [start: number, end: number];

/** Bytes that are copied at once. */
const ROOM = 1 << 20;

export class PartsBefore {
  readonly #places = new Map<string, Place>();
  readonly #file: number | undefined;

  private constructor(file: number | undefined, lengths: Lengths) {
    this.#file = file;
    let at = 0;
    for (const [name, length] of lengths) this.#places.set(name, [at, (at += length)]);
  }

  /** Throws where the file is missing, or its digest another. */
  static open(path: string, digest: string, lengths: Lengths): PartsBefore {
    const file = openSync(path, 'r');
    const before = new PartsBefore(file, lengths);
    if (digestOfOpen(file) === digest) return before;
    closeSync(file);
    throw new Error('The parts are damaged.');
  }

  static none(): PartsBefore {
    return new PartsBefore(undefined, []);
  }

  get names(): Iterable<string> {
    return this.#places.keys();
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get(name: string): Uint8Array | undefined {
    const place = this.#places.get(name);
    return place && this.#read(place, Buffer.allocUnsafe(place[1] - place[0]));
  }

  lengthOf(name: string): number {
    const [start, end] = this.#places.get(name) ?? [0, 0];
    return end - start;
  }

  /** The bytes of those parts, in that order, in pieces that last until the next is asked for. */
  *piecesOf(names: Iterable<string>): Generator<Uint8Array> {
    const room = Buffer.allocUnsafe(ROOM);
    for (const [from, to] of this.#runsOf(names))
      for (let at = from; at < to; at += ROOM) yield this.#read([at, Math.min(at + ROOM, to)], room);
  }

  /** From here on no part can be had. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }

  /** What stands one after the other is one. */
  #runsOf(names: Iterable<string>): readonly Place[] {
    const runs: [start: number, end: number][] = [];
    for (const name of names) {
      const [start, end] = this.#places.get(name) ?? [0, 0];
      const last = runs.at(-1);
      if (last?.[1] === start) last[1] = end;
      else runs.push([start, end]);
    }
    return runs;
  }

  #read([start, end]: Place, room: Buffer): Uint8Array {
    for (let at = start; at < end;) {
      const read = this.#file === undefined ? 0 : readSync(this.#file, room, at - start, end - at, at);
      if (read === 0) throw new Error('The parts are cut off.');
      at += read;
    }
    return room.subarray(0, end - start);
  }
}
