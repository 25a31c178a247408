import type { PropertyType } from '../model.ts';

/** The narrowest type of a JSON value; nothing for a number too large to be one. */
export function typeOf(value: unknown): PropertyType | 'null' | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'integer' : Number.isFinite(value) ? 'number' : undefined;
  }
  const type = typeof value;
  return type === 'string' || type === 'boolean' || type === 'object' ? type : undefined;
}

export function isOfType(value: unknown, type: PropertyType): boolean {
  const found = typeOf(value);
  return found === type || (type === 'number' && found === 'integer');
}
