// Bytes as they come to records as text: lines, or values of JSON that stand one after the other, or in a list. What is too
// long is passed over without being kept.

import { isUtf8 } from 'node:buffer';

/** A longer record is none that a tracker sends. */
export const LONGEST = 1_000_000;

export interface Pieces {
  /** One record, and the line on which it begins. */
  readonly record: (text: string, line: number) => void;
  readonly lost: (kind: string, line: number) => void;
}

interface Splitter {
  readonly push: (chunk: Buffer) => void;
  readonly end: () => void;
}

const TOO_LONG = 'records longer than a megabyte';
const NOT_UTF8 = 'records that are no UTF-8';
const NEWLINE = 10;

/** Gathers the bytes of a record that is cut by the ends of chunks. */
class Held {
  #parts: Buffer[] = [];
  #length = 0;
  isTooLong = false;

  add(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > LONGEST) this.isTooLong = true;
    if (this.isTooLong) this.#parts = [];
    else this.#parts.push(part);
  }

  /** All of it and the last part; it begins anew. */
  take(last: Buffer, line: number, { record, lost }: Pieces): void {
    this.add(last);
    const whole = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts); // one part
    if (this.isTooLong) lost(TOO_LONG, line);
    else if (!isUtf8(whole)) lost(NOT_UTF8, line);
    else if (whole.length > 0) record(whole.toString('utf8'), line);
    this.#parts = [];
    this.#length = 0;
    this.isTooLong = false;
  }
}

export function lineSplitter(pieces: Pieces): Splitter {
  const held = new Held();
  let line = 1;
  return {
    push(chunk) {
      let from = 0;
      for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
        held.take(chunk.subarray(from, to), line, pieces);
        line += 1;
        from = to + 1;
      }
      if (from < chunk.length) held.add(chunk.subarray(from));
    },
    end: () => held.take(Buffer.alloc(0), line, pieces),
  };
}

const [QUOTE, BACKSLASH] = [34, 92];
const OPEN = new Set([91, 123]);
const CLOSE = new Set([93, 125]);
const LIST = 91;

/** Values of JSON over any number of lines; those of a list at the top each for itself. */
export function valueSplitter(pieces: Pieces): Splitter {
  const held = new Held();
  let [line, begun, depth] = [1, 1, 0];
  let [isText, isEscaped, isIn] = [false, false, false];
  return {
    push(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at]!; // within the chunk
        if (byte === NEWLINE) line += 1;
        if (isText) {
          if (isEscaped) isEscaped = false;
          else if (byte === BACKSLASH) isEscaped = true;
          else if (byte === QUOTE) isText = false;
        } else if (byte === QUOTE) isText = true;
        else if (OPEN.has(byte)) {
          if (depth === 0 && byte !== LIST) {
            [isIn, begun, from] = [true, line, at];
          }
          if (isIn || byte !== LIST) depth += 1;
        } else if (CLOSE.has(byte) && isIn) {
          depth -= 1;
          if (depth === 0) {
            held.take(chunk.subarray(from, at + 1), begun, pieces);
            isIn = false;
          }
        }
      }
      if (isIn) held.add(chunk.subarray(from));
    },
    end() {
      if (isIn) pieces.lost('records that are cut off', begun);
    },
  };
}
