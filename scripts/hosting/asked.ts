// What headers of a request ask for, in the simple words that the file server understands.

import type { IncomingHttpHeaders } from 'node:http';

/** One range of bytes as it may be passed on, false where it ends before it begins, and nothing for what a server may
 * leave aside: other units, several ranges, the last so many bytes. */
export function rangeAsked(headers: IncomingHttpHeaders): string | false | undefined {
  const [range, start, end] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if (range === undefined || headers['if-range'] !== undefined) return undefined;
  if (end === '') return range;
  if (Number(end) < Number(start)) return false;
  return Number(end) === 0 ? undefined : range; // its first byte alone is taken for all of it
}

/** Of the encodings a build makes, those that are taken, as a header: `br, gzip`. A weight of 0 is a refusal. */
export function encodingsTaken(header = ''): string {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.toLowerCase().split(';');
      const weight = parameters.map((each) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1)];
    }),
  );
  return ['br', 'gzip'].filter((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0).join(', ');
}
