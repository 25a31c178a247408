// What a plan says in any form, in the flat form of fields.

import { FIELD_KEY, type FieldValue } from '../../../catalog/schema/fields.ts';
import type { Json, PlanFacts } from '../../../plans/record.ts';
import { capital } from '../../../words/spelling/letters.ts';
import { slugOf } from '../../../words/spelling/slug.ts';

const DEEPEST = 2;

/** Each fact under its name; what an object holds under its own name and that of the object. What says nothing is left out. */
export function flatFields(
  facts: PlanFacts['fields'] = {},
  above = '',
  depth = 0,
): [name: string, value: FieldValue][] {
  return Object.entries(facts).flatMap(([key, value]): [string, FieldValue][] => {
    const name = above === '' ? key : `${above} ${key}`;
    if (isObject(value) && depth < DEEPEST) return flatFields(value, name, depth + 1);
    if (Array.isArray(value)) {
      const items = (value as readonly Json[]).map(wordsOf).filter((text) => text !== ''); // Array.isArray widens
      return items.length > 0 ? [[name, items]] : [];
    }
    const plain = typeof value === 'number' || typeof value === 'boolean' ? value : wordsOf(value).trim();
    return plain === '' ? [] : [[name, plain]];
  });
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsOf(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return (value as readonly Json[]).map(wordsOf).join(', '); // Array.isArray widens
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${wordsOf(one)}`)
    .join(', ');
}

/** The name itself where it can be a key. */
export function keyOfField(name: string): string {
  if (FIELD_KEY.test(name)) return name;
  const slug = slugOf(name).slice(0, 50).replace(/-$/, '');
  return /^[a-z]/.test(slug) ? slug : slug === '' ? 'field' : `field-${slug}`;
}

/** "Deprecated at" of `deprecatedAt`, "Event first seen" of "Event First Seen". */
export function labelOfField(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
  return capital(words.join(' ')).slice(0, 250) || name.slice(0, 250);
}
