// A file of traffic, as a stream of bytes, to calls. What is not read is named by its kind and place.

import { jsonIn } from '../../words/escapes/json-in.ts';
import type { Call } from './call.ts';
import { readingOf, type Reading } from './formats.ts';
import { lineSplitter, LONGEST, valueSplitter, type Pieces } from './pieces.ts';

interface Traffic {
  readonly take: (call: Call, line: number, format: string) => void;
  readonly lost: (kind: string, line: number) => void;
}

/** What a file was read as; nothing where it is of no format that is known. */
export type Recognised = Pick<Reading, 'format' | 'reason'> & { readonly records: number };

/** Of a file with lines as long as may be, enough to see what it is. */
const HEAD = 64_000;
const LONGEST_HEAD = 8 * LONGEST;
const FIRST_LINES = 20;

export async function readTraffic(
  chunks: AsyncIterable<Buffer>,
  traffic: Traffic,
  asked?: string,
): Promise<Recognised | undefined> {
  const stream = chunks[Symbol.asyncIterator]();
  const head = await headOf(stream);
  const { reading, isLines } = recognise(head, asked);
  if (!reading) {
    await stream.return?.();
    return undefined;
  }
  let records = 0;
  let isHead = reading.hasHead;
  const pieces: Pieces = {
    lost: traffic.lost,
    record(text, line) {
      const piece = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (piece.trim() === '') return;
      records += 1;
      if (isHead) {
        isHead = false;
        records -= 1;
      } else takeRecord(piece, line, reading, traffic);
    },
  };
  const splitter = isLines ? lineSplitter(pieces) : valueSplitter(pieces);
  for (const chunk of head) splitter.push(chunk);
  for (let next = await stream.next(); !next.done; next = await stream.next()) splitter.push(next.value);
  splitter.end();
  return { format: reading.format, reason: reading.reason, records };
}

function takeRecord(text: string, line: number, { format, isJson, read }: Reading, { take, lost }: Traffic): void {
  const record = isJson ? jsonIn(text) : text;
  if (record === undefined) {
    lost('records that are no JSON', line); // what the parser says of it has a part of the text
    return;
  }
  for (const found of read(record)) {
    if (typeof found === 'string') lost(found, line);
    else take(found, line, format);
  }
}

/** The first chunks, with at least one whole line where there is one. */
async function headOf(stream: AsyncIterator<Buffer>): Promise<readonly Buffer[]> {
  const head: Buffer[] = [];
  let length = 0;
  let hasLine = false;
  while (length < HEAD || (!hasLine && length < LONGEST_HEAD)) {
    const next = await stream.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
    hasLine ||= next.value.subarray(next.value.findIndex((byte) => byte > 32)).includes('\n');
  }
  return head;
}

function recognise(head: readonly Buffer[], asked?: string): { reading: Reading | undefined; isLines: boolean } {
  const lines: string[] = [];
  const values: string[] = [];
  const gather = (into: string[]): Pieces => ({ record: (text) => void into.push(text), lost: () => undefined });
  const byLine = lineSplitter(gather(lines));
  for (const chunk of head) byLine.push(chunk);
  byLine.end();
  const first = lines
    .map((line) => line.replace(/^\uFEFF/, ''))
    .filter((line) => line.trim() !== '')
    .slice(0, FIRST_LINES);
  if (!/^\s*[[{]/.test(first[0] ?? '')) return { reading: firstReading(first.slice(0, 1), asked), isLines: true };
  const whole = first.filter(isWhole);
  if (whole.length > 0) return { reading: firstReading(whole, asked), isLines: true };
  const byValue = valueSplitter(gather(values));
  for (const chunk of head) byValue.push(chunk);
  return { reading: firstReading(values.slice(0, FIRST_LINES), asked), isLines: false };
}

function firstReading(records: readonly string[], asked?: string): Reading | undefined {
  for (const record of records) {
    const reading = readingOf(record, asked);
    if (reading) return reading;
  }
  return undefined;
}

/** Whether a line is a record by itself, and not part of one that is written over many. */
function isWhole(line: string): boolean {
  return /^\s*[[{]/.test(line) && jsonIn(line) !== undefined;
}
