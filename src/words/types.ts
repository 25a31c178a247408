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

/** A type as a table shows it: "string", "string (email)", "array of objects", "integer or null". Empty if not stated. */
export function typeText({ type, nullable, format, items }: TypeOf): string {
  if (type === undefined) return format ?? '';
  const words = [type].flat().map((each) => {
    if (each === 'array') return `array${itemsText(items)}`;
    return each === 'string' && format !== undefined ? `${each} (${format})` : each;
  });
  return [...words, ...(nullable === true ? ['null'] : [])].join(' or ');
}

/** " of strings", " of arrays of integers". */
function itemsText(of: TypeOf | undefined): string {
  if (of?.type === undefined) return '';
  const words = [of.type].flat().map((each) => plural(2, each) + (each === 'array' ? itemsText(of.items) : ''));
  return ` of ${words.join(' or ')}`;
}

interface TypeOf {
  readonly type?: string | readonly string[] | undefined;
  readonly nullable?: boolean | undefined;
  readonly format?: string | undefined;
  readonly items?: TypeOf | undefined;
}
