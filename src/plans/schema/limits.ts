import type { FileNode } from '../node.ts';
import type { Json, PlanLimits, PlanValue } from '../record.ts';

const BOUNDS = ['minimum', 'maximum'] as const;
const NUMBERS = ['multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;
const EXCLUSIVE = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;

/** The limits under their JSON Schema names, or under what `name` makes of them. */
export function limitsOf(schema: FileNode, name = (key: keyof PlanLimits): string => key): PlanLimits | undefined {
  let found: { -readonly [Key in keyof PlanLimits]?: PlanLimits[Key] } = {};
  for (const key of BOUNDS) {
    const limit = boundOf(schema, name(key));
    if (limit !== undefined) found[key] = limit;
  }
  for (const key of NUMBERS) {
    const limit = schema.number(name(key));
    if (limit !== undefined) found[key] = limit;
  }
  for (const [key, inclusive] of EXCLUSIVE) {
    // Up to draft 4 a flag beside the limit.
    const flag = schema.flag(name(key));
    const { [inclusive]: stated, ...others } = found;
    const limit = flag === true ? stated : boundOf(schema, name(key));
    if (limit !== undefined) found = { ...(flag === true ? others : found), [key]: limit };
  }
  const pattern = schema.text(name('pattern'));
  if (pattern !== undefined && pattern !== '') found.pattern = pattern;
  const unique = schema.flag(name('uniqueItems'));
  if (unique !== undefined) found.uniqueItems = unique;
  for (const key of ['const', 'default'] as const) {
    const value = schema.json(name(key));
    if (value !== undefined) found[key] = value;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** A number, or the digits of one that is too long. */
function boundOf(schema: FileNode, key: string): number | string | undefined {
  return schema.number(key) ?? schema.digits(key);
}

interface Allowed {
  readonly values?: readonly PlanValue[];
  readonly nullable?: boolean;
}

/** The values under `enum`; nothing, and the list stays behind, if one of them is no plain value. */
export function allowedBy(schema: FileNode, key = 'enum'): Allowed {
  const list = schema.at(key);
  const all = list?.isList ? (list.peek() as readonly Json[] | undefined) : undefined; // a list
  if (!list || !all || all.length === 0) return {};
  const plain = all.filter((value) => value !== null);
  if (plain.some((value) => typeof value === 'object')) return {};
  list.take();
  const meanings = meaningsOf(schema, all.length);
  const values = all.map((value, index) => ({ value, ...(meanings[index] && { summary: meanings[index] }) }));
  const first = new Map(values.filter(({ value }) => value !== null).map((each) => [each.value, each] as const));
  return {
    values: [...first.values()] as PlanValue[], // checked to be plain
    ...(plain.length < all.length && { nullable: true }),
  };
}

/** What each value of the list means, as editors and generators write it beside. */
function meaningsOf(schema: FileNode, count: number): readonly string[] {
  for (const key of ['enumDescriptions', 'x-enum-descriptions', 'x-enumDescriptions']) {
    if (schema.list(key).length === count) return schema.texts(key);
  }
  return [];
}
