import type { z } from 'zod';

/** What the schema says about the value at a path. */
export interface Said {
  readonly description: string | undefined;
  /** The keys a map with fixed keys knows. */
  readonly keys: readonly string[] | undefined;
  /** The keys that stand under each key of a map whose own keys are free. */
  readonly keysUnderEach: readonly string[] | undefined;
  /** The words allowed, where only some are. */
  readonly values: readonly string[] | undefined;
}

/** Nothing where the schema has no such place. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Said | undefined {
  let here: z.core.$ZodType | undefined = schema;
  for (const part of path) {
    here = here && inside(here, part);
    if (!here) return undefined;
  }
  const { entries, valueType } = bare(here);
  return {
    description: describe(here),
    keys: keysOf(objectIn(here)),
    keysUnderEach: keysOf(valueType && objectIn(valueType)),
    values: entries && Object.values(entries).map(String),
  };
}

const keysOf = (shape: Shape | undefined): readonly string[] | undefined => shape && Object.keys(shape);

type Shape = Readonly<Record<string, z.core.$ZodType>>;

// The classic build of Zod gives each schema a `_zod.def`; these are the only kinds `schema.ts` uses.
type Def = { type: string } & {
  shape?: Shape;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  entries?: Readonly<Record<string, string | number>>;
  innerType?: z.core.$ZodType;
  getter?: () => z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
};

function bare(schema: z.core.$ZodType): Def {
  const def = schema._zod.def as Def; // see above
  if (def.getter) return bare(def.getter());
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
