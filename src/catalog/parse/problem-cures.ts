// What to write instead of a word or a form that does not fit, where that can be told.

import type { Said } from './schema-at.ts';
import { didYouMean } from '../../words/spelling/nearest.ts';
import { listed } from '../../words/lists.ts';

/** Types as other tools call them. */
const OTHER_TYPES = new Map([
  ...['text', 'str', 'varchar', 'char'].map((word) => [word, 'string'] as const),
  ...['int', 'long', 'bigint'].map((word) => [word, 'integer'] as const),
  ...['float', 'double', 'decimal', 'numeric', 'money', 'currency'].map((word) => [word, 'number'] as const),
  ...['bool', 'flag'].map((word) => [word, 'boolean'] as const),
  ...['list', 'set'].map((word) => [word, 'array'] as const),
  ...['map', 'json', 'record', 'struct', 'dict'].map((word) => [word, 'object'] as const),
]);

/** Types that are strings of a certain form here. */
const OTHER_FORMATS = new Map([
  ...['date', 'uuid', 'email', 'uri'].map((word) => [word, word] as const),
  ...['datetime', 'date-time', 'timestamp', 'time'].map((word) => [word, 'date-time'] as const),
  ...['url', 'link'].map((word) => [word, 'uri'] as const),
]);

/** For a word that is none of those allowed. */
export function cureOfWord(value: unknown, allowed: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  const type = OTHER_TYPES.get(word);
  if (type !== undefined && allowed.includes(type)) return `Write ${type}.`;
  const format = OTHER_FORMATS.get(word);
  if (format !== undefined && allowed.includes('string')) {
    return `Write \`type: string\`, and below it \`format: ${format}\`.`;
  }
  return didYouMean(value, allowed) || undefined;
}

/** For a value of another form than is due: the value as a list, or the keys of the map. */
export function cureOfForm(due: readonly string[], value: unknown, about: Said | undefined): string | undefined {
  if (due[0] === 'a list' && typeof value === 'string' && /^[\w$.-]+(?:, *[\w$.-]+)*$/.test(value)) {
    return `Write a list: [${value}].`;
  }
  if (due.at(-1) !== 'a map') return undefined;
  const { keys, keysUnderEach } = about ?? {};
  if (keys && keys.length > 0) {
    return `Write ${listed([...due.slice(0, -1), `a map with the keys ${keys.join(', ')}`], 'or')}.`;
  }
  if (keysUnderEach) return `Write a map, with ${listed(keysUnderEach)} under each key.`;
  return undefined;
}
