// How problems of form call values, types and places.

import type { Path } from '../read/positions.ts';
import { quoted } from '../wording.ts';

/** A type of Zod's as analysts call it. */
export function typeWord(type: string): string {
  return TYPE_WORDS.get(type) ?? type;
}

const TYPE_WORDS = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a map'],
  ['record', 'a map'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
]);

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? `the number ${value}` : `the truth value ${value === true}`;
}

/** A value itself where it is short, else what it is. */
export function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? quoted(`${value}`)
    : kindOf(value);
}

/** A path as people say it: the nearest key, with the entry where it is inside a list. */
export function spoken(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last !== 'number') return quoted(String(last));
  return `Entry ${last + 1} of ${quoted(path.findLast((part) => typeof part === 'string') ?? '')}`;
}
