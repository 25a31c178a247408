// How types and values are written in findings.

import { listed } from '../../words/lists.ts';
import { TYPE_NAMES } from '../../words/types.ts';
import { typeOf } from './types.ts';

const LONGEST = 40;
const MOST = 20;

/** `text or a number`. */
export function alternatives(types: unknown, words: Readonly<Record<string, string>>): string {
  return listed(
    listOf(types).map((type) => words[String(type)] ?? String(type)),
    'or',
  );
}

/** What a value is that should be of other types. */
export function sent(value: unknown, expected: unknown): string {
  if (typeof value === 'string') return `the string "${value.slice(0, LONGEST)}"`;
  if (typeof value !== 'number') return alternatives([typeOf(value)], TYPE_NAMES);
  return Number.isFinite(value) && listOf(expected).includes('integer') ? String(value) : TYPE_NAMES.number;
}

/** A value or several, as JSON but for the quotes around a text. */
export function shown(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const more = value.length - MOST;
  return value.slice(0, MOST).map(shown).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
