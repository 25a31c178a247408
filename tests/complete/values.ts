// The values of an authored file, by the keys of its schema.

import type { z } from 'zod';
import { innerOf, isAnything, known, under, type Wanted } from './keys.ts';

export type Scalar = string | number | boolean;
export type Path = readonly (string | number)[];

/** A value that stands in an authored file. */
export interface Authored extends Wanted {
  readonly value: Scalar;
  readonly at: Path;
  /** Whether it is the key of a map, which `at` leads to. */
  readonly isKey: boolean;
}

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** Every value of a file that fits the schema, with its key. What the schema does not know is passed over. */
export function authoredIn(schema: z.core.$ZodType, data: unknown): readonly Authored[] {
  return [...read(schema, data, '', [])];
}

function* read(schema: z.core.$ZodType, data: unknown, key: string, at: Path): Generator<Authored> {
  if (data === undefined) return;
  const one = (as: string): Authored => ({ key, as, value: data as Scalar, at, isKey: false }); // of the type in question
  if (isAnything(schema)) {
    if (isScalar(data)) {
      yield one('text');
      return;
    }
    for (const [name, inner] of Object.entries(data ?? {})) {
      yield* read(schema, inner, key, [...at, Array.isArray(data) ? Number(name) : name]);
    }
    return;
  }
  const { def } = known(schema)._zod;
  switch (def.type) {
    case 'object':
      for (const [name, inner] of Object.entries(def.shape)) {
        const value = (data as Readonly<Record<string, unknown>>)[name]; // it fits
        yield* read(inner, value, under(key, name), [...at, name]);
      }
      return;
    case 'record':
      for (const [name, value] of Object.entries(data as object)) {
        yield { key: `${key}[key]`, as: 'text', value: name, at: [...at, name], isKey: true };
        yield* read(def.valueType, value, under(key, '*'), [...at, name]);
      }
      return;
    case 'array':
      for (const [index, value] of (data as readonly unknown[]).entries()) {
        yield* read(def.element, value, `${key}[]`, [...at, index]);
      }
      return;
    case 'union': {
      const fitting = def.options.find((option) => (option as z.ZodType).safeParse(data).success); // schemas are from `z`
      if (fitting) yield* read(fitting, data, key, at);
      return;
    }
    case 'lazy':
      yield* read(def.getter(), data, key, at);
      return;
    case 'enum':
    case 'literal':
    case 'boolean':
      yield { ...one(JSON.stringify(data)), among: schema };
      return;
    case 'string':
      yield one('text');
      return;
    case 'number':
      yield one('number');
      return;
    default:
      yield* read(innerOf(def), data, key, at);
      return;
  }
}
