// The words people and tools have for types.

import type { PlanShape, PlanType } from '../record.ts';

const WORDS: ReadonlyMap<string, PlanType> = new Map<string, PlanType>([
  ['string', 'string'],
  ['str', 'string'],
  ['text', 'string'],
  ['varchar', 'string'],
  ['integer', 'integer'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['bigint', 'integer'],
  ['number', 'number'],
  ['numeric', 'number'],
  ['float', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
  ['boolean', 'boolean'],
  ['bool', 'boolean'],
  ['array', 'array'],
  ['list', 'array'],
  ['object', 'object'],
  ['map', 'object'],
]);

/** A type with its format: `string (date)`. */
const FORMATTED = /^string \((date-time|date|time|duration|email|hostname|ipv4|ipv6|uri|url|uuid)\)/;

/** Words that say nothing of the type, or leave it to what stands beside them. */
const OPEN = new Set(['any', 'mixed', 'unknown', 'enum', '']);

export type Typed = Pick<PlanShape, 'types' | 'nullable' | 'items' | 'format'>;

/** What the words mean: one type, `string[]`, `array of strings`, several with `|`, a comma, a slash or "or" between
 * them; nothing if any of them is unknown. */
export function typedBy(text: string): Typed | undefined {
  const word = text.trim().toLowerCase();
  const [whole, format] = FORMATTED.exec(word) ?? [];
  if (whole !== undefined && format !== undefined) {
    const typed = typedBy(word.replace(whole, 'string'));
    return typed && { ...typed, format };
  }
  if (OPEN.has(word)) return {};
  const one = WORDS.get(word) ?? WORDS.get(word.replace(/s$/, ''));
  if (one) return { types: [one] };
  const inside =
    /^(?:arrays?|lists?)\s*(?:of\s+|<|\[|\()\s*([^<>[\]()]+?)\s*[>\])]?$/.exec(word)?.[1] ??
    /^(.+)\[\]$/.exec(word)?.[1];
  if (inside !== undefined) {
    // Behind plurals it is the list that may be null.
    const [, plurals] = /^([a-z]+s(?: or [a-z]+s)*) or null$/.exec(inside) ?? [];
    if (plurals !== undefined) {
      const list = typedBy(`array of ${plurals}`);
      return list && { ...list, nullable: true };
    }
    const items = typedBy(inside.replace(/^\((.*)\)$/, '$1').replace(/s(?= or |$)/g, ''));
    return items && { types: ['array'], ...(Object.keys(items).length > 0 && { items }) };
  }
  return unionOf(word.split(/\s*(?:\||,|\/|\bor\b)\s*/));
}

/** A list of types as JSON Schema has it: `["string", "null"]`. */
export function unionOf(words: readonly string[]): Typed | undefined {
  const named = words.filter((word) => word !== 'null');
  if (named.some((word) => OPEN.has(word))) return {};
  const all = named.map((word) => WORDS.get(word));
  if (all.includes(undefined)) return undefined;
  return {
    ...(named.length > 0 && { types: [...new Set(all as PlanType[])] }), // no gaps, as checked
    ...(named.length < words.length && { nullable: true }),
  };
}
