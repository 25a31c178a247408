// How problems of form call values, types and places.

import type { Path } from '../read/positions.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { kindOf, TYPE_WORDS } from '../../words/types.ts';

/** A type of Zod's as authors call it. */
export function typeWord(type: string): string {
  return ZOD_WORDS.get(type) ?? type;
}

const ZOD_WORDS = new Map<string, string>([
  ...Object.entries(TYPE_WORDS),
  ['record', TYPE_WORDS.object],
  ['int', TYPE_WORDS.integer],
]);

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
