import type { z } from 'zod';

/** What the schema says about the value at a path: its description and, for a map with fixed keys, the keys it knows. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): { description: string | undefined; keys: readonly string[] | undefined } | undefined {
  let here: z.core.$ZodType | undefined = schema;
  for (const part of path) {
    here = here && inside(here, part);
    if (!here) return undefined;
  }
  const shape = objectIn(here);
  return { description: describe(here), keys: shape && Object.keys(shape) };
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

// The classic build of Zod gives each schema a `_zod.def`; these are the only kinds `schema.ts` uses.
type Def = { type: string } & {
  shape?: Shape;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
};

function bare(schema: z.core.$ZodType): Def {
  const def = schema._zod.def as Def; // see above
  return def.innerType ? bare(def.innerType) : def;
}

function objectIn(schema: z.core.$ZodType): Shape | undefined {
  const def = bare(schema);
  return def.shape ?? def.options?.map(objectIn).find((shape) => shape !== undefined);
}

function inside(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType | undefined {
  const def = bare(schema);
  if (def.element && typeof part === 'number') return def.element;
  if (def.valueType) return def.valueType;
  const shape = objectIn(schema);
  return shape && typeof part === 'string' && Object.hasOwn(shape, part) ? shape[part] : undefined;
}

function describe(schema: z.core.$ZodType): string | undefined {
  const own = (schema as z.ZodType).description; // every schema of `schema.ts` is a classic one
  const { innerType } = schema._zod.def as Def; // see above
  return own ?? (innerType && describe(innerType));
}
