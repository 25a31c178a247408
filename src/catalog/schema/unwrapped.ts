import { z } from 'zod';
import { json } from './values.ts';

interface Unwrapped {
  readonly inner: z.core.$ZodTypes;
  readonly description?: string | undefined;
  readonly isOptional: boolean;
  readonly unsaid?: unknown;
}

/** A schema without what only says that it may be left out, or that it is read later. */
export function unwrapped(
  schema: z.core.$ZodType,
  { description: above, ...found }: Omit<Unwrapped, 'inner'> = { isOptional: false },
): Unwrapped {
  const inner = schema as z.core.$ZodTypes; // the union of all there are
  const { def } = inner._zod;
  const description = above ?? z.globalRegistry.get(schema)?.description;
  if (def.type === 'optional') return unwrapped(def.innerType, { ...found, description, isOptional: true });
  if (def.type === 'default')
    return unwrapped(def.innerType, { description, isOptional: true, unsaid: def.defaultValue });
  if (def.type === 'lazy' && !isAnyValue(schema)) return unwrapped(def.getter(), { ...found, description });
  return { ...found, inner, description };
}

/** Also with a description of its own. */
export function isMadeOf(schema: z.core.$ZodType, base: z.core.$ZodType): boolean {
  const { parent } = schema._zod;
  return schema === base || (parent !== undefined && isMadeOf(parent, base));
}

export const isAnyValue = (schema: z.core.$ZodType): boolean => isMadeOf(schema, json);
