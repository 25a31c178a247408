import { plural } from './numbers.ts';

/** A JSON type as authors call it. */
export const TYPE_WORDS = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
} as const;

/** A JSON type as developers call it. */
export const TYPE_NAMES = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
} as const;

/** What a value is, to authors: "the number 2". */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return TYPE_WORDS.array;
  if (typeof value === 'object') return TYPE_WORDS.object;
  if (typeof value === 'string') return TYPE_WORDS.string;
  return typeof value === 'number' ? `the number ${value}` : `the truth value ${value === true}`;
}

/** A type as a table shows it: "string", "string (email)", "array of objects". */
export function typeText({ type, format, items }: TypeOf): string {
  if (type === 'array' && items) return `array of ${plural(2, items.type)}`;
  return format ? `${type} (${format})` : type;
}

interface TypeOf {
  readonly type: string;
  readonly format?: string | undefined;
  readonly items?: { readonly type: string } | undefined;
}
