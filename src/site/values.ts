import type { Constraints, JsonValue, Member, Property } from '../catalog/model.ts';
import { count, valueText } from './format.ts';

/** A type as a table shows it: "string", "string (email)", "array of objects". */
export function typeText({ type, format, items }: Pick<Property, 'type' | 'format' | 'items'>): string {
  if (type === 'array' && items) return `array of ${items.type}s`;
  return format ? `${type} (${format})` : type;
}

/** An example as a table shows it: lists and objects by their size, since the example call has them in full. */
export function exampleText(example: JsonValue): string {
  if (Array.isArray(example)) return count(example.length, 'item');
  if (typeof example === 'object') return count(Object.keys(example).length, 'key');
  return valueText(example);
}

/** The keys inside an object, or inside the objects of an array. */
export function membersOf({ members, items }: Property): readonly Member[] {
  return items?.members ?? members;
}

/** The limits of a value in words: "at least 0", "one of a, b". */
export function constraintTexts(constraints: Constraints): readonly string[] {
  const { minimum, maximum, minLength, maxLength, pattern } = constraints;
  return [
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
    minLength === undefined ? '' : minLength === 1 ? 'not empty' : `at least ${minLength} characters`,
    maxLength === undefined ? '' : `at most ${maxLength} characters`,
    pattern === undefined ? '' : `matches ${pattern}`,
    constraints.enum === undefined ? '' : `one of ${constraints.enum.join(', ')}`,
  ].filter((text) => text !== '');
}
