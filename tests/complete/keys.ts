// The keys of an authored schema as a list of paths: `name`, `notes[].text`, `spec.onlyThere[]`, `goals[key]` for the keys
// of a map and `goals.*.sources[]` for what stands under them.

import type { z } from 'zod';

/** What has to be authored: a key, and each of few values somewhere. */
export interface Wanted {
  readonly key: string;
  /** A value as JSON, or `text`, `number`. */
  readonly as: string;
  /** What says which values there are, where they are few; keys may share it. */
  readonly among?: z.core.$ZodType;
}

type Schema = z.core.$ZodTypes;
export const known = (schema: z.core.$ZodType): Schema => schema as Schema; // the union of all there are
export const under = (key: string, name: string): string => (key === '' ? name : `${key}.${name}`);

/** Everything an author can write under the schema. A value that equals the default says nothing and is not wanted. */
export function keysOf(schema: z.core.$ZodType): readonly Wanted[] {
  const all = [...walk(schema, '', [])];
  return [...new Map(all.map((wanted) => [`${wanted.key} ${wanted.as}`, wanted])).values()];
}

function* walk(schema: z.core.$ZodType, key: string, above: readonly z.core.$ZodType[]): Generator<Wanted> {
  if (isAnything(schema)) {
    yield { key, as: 'text' };
    return;
  }
  const { def } = known(schema)._zod;
  switch (def.type) {
    case 'object':
      for (const [name, inner] of Object.entries(def.shape)) yield* walk(inner, under(key, name), above);
      return;
    case 'record':
      yield { key: `${key}[key]`, as: 'text' };
      yield* walk(def.valueType, under(key, '*'), above);
      return;
    case 'array':
      yield* walk(def.element, `${key}[]`, above);
      return;
    case 'union':
      for (const option of def.options) yield* walk(option, key, above);
      return;
    case 'lazy': {
      const inner = def.getter();
      if (!above.includes(inner)) yield* walk(inner, key, [...above, inner]);
      return;
    }
    case 'default':
    case 'prefault': {
      const unsaid = JSON.stringify(def.defaultValue);
      for (const wanted of walk(def.innerType, key, above))
        if (wanted.key !== key || wanted.as !== unsaid) yield wanted;
      return;
    }
    case 'enum':
    case 'literal':
    case 'boolean':
      for (const value of valuesOf(def)) yield { key, as: JSON.stringify(value), among: schema };
      return;
    case 'string':
      yield { key, as: 'text' };
      return;
    case 'number':
      yield { key, as: 'number' };
      return;
    default:
      yield* walk(innerOf(def), key, above);
      return;
  }
}

function valuesOf(def: Schema['_zod']['def']): readonly unknown[] {
  if (def.type === 'enum') return Object.values(def.entries);
  return def.type === 'literal' ? def.values : [true, false];
}

/** What an author writes under a schema that only wraps another. */
export function innerOf(def: Schema['_zod']['def']): z.core.$ZodType {
  if ('innerType' in def) return def.innerType;
  if (def.type === 'pipe') return def.in;
  throw new Error(`The walk over the schemas does not know the type ${def.type} yet.`);
}

/** Any JSON value, however deep. */
export function isAnything(schema: z.core.$ZodType): boolean {
  const { def } = known(schema)._zod;
  if (def.type === 'any' || def.type === 'unknown') return true;
  const inner = def.type === 'lazy' ? known(def.getter())._zod.def : undefined;
  return (
    inner?.type === 'union' &&
    ['string', 'array', 'record'].every((type) => inner.options.some((one) => known(one)._zod.def.type === type))
  );
}
