import { UNREAD } from './due.ts';

/** Whether two JSON values are the same: 1 and 1.0 are, and maps are whatever the order of their keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return a !== UNREAD;
  if (!isMap(a) || !isMap(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

/** Whether every part of the value is known. */
export function isKnown(value: unknown): boolean {
  if (!isMap(value)) return value !== UNREAD;
  return !Object.hasOwn(value, UNREAD) && Object.values(value).every(isKnown);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
