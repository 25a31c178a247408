// Whether a JSON Schema names what stands at a path, by `properties`, `items` and their like.

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schemas for what stands at a path of keys and indexes; `*` is any key of a map. None if the path is not named. */
export function schemasAt(root: JsonSchema, path: readonly (string | number)[]): readonly JsonSchema[] {
  return path.reduce<readonly JsonSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => alternatives(root, schema)).flatMap((schema) => below(schema, step)),
    [root],
  );
}

/** A schema with what it refers to and the alternatives it gives, each for itself. */
export function alternatives(root: JsonSchema, schema: JsonSchema): readonly JsonSchema[] {
  const { $ref } = schema;
  const pointed = typeof $ref === 'string' ? [atPointer(root, $ref)] : [];
  const inner = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] ?? []) as readonly JsonSchema[]); // by the standard
  return [schema, ...[...pointed, ...inner].flatMap((one) => alternatives(root, one))];
}

function below(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  const named = (schema['properties'] as Readonly<Record<string, JsonSchema>> | undefined)?.[step]; // by the standard
  const found = typeof step === 'number' ? schema['items'] : (named ?? schema['additionalProperties']);
  if (typeof found !== 'object' || found === null) return [];
  // `{}` under `additionalProperties` lets anything pass; it names nothing.
  return Object.keys(found).length === 0 && named === undefined && typeof step === 'string'
    ? []
    : [found as JsonSchema];
}

function atPointer(root: JsonSchema, pointer: string): JsonSchema {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((at, step) => (at as JsonSchema)[step], root) as JsonSchema; // a schema refers to its own parts
}

/** A key of an authored schema as a path: `spec.renamed.*`, `notes[].text`, `goals[key]`. */
export function pathOfKey(key: string): readonly (string | number)[] {
  return key
    .replace('[key]', '.*')
    .split('.')
    .filter((part) => part !== '')
    .flatMap((part) => [part.replaceAll('[]', ''), ...(part.match(/\[\]/g) ?? []).map(() => 0)])
    .filter((part) => part !== '');
}

/** Paths at which two JSON values differ; where one has a part and the other has not, the paths of all it holds. */
export function differences(
  a: unknown,
  b: unknown,
  at: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const parts = [a, b].map((one) =>
    typeof one === 'object' && one !== null ? (one as Readonly<Record<string, unknown>>) : {},
  );
  const keys = new Set(parts.flatMap((one) => Object.keys(one)));
  if (keys.size === 0) return [at];
  const isList = Array.isArray(a) || Array.isArray(b);
  return [...keys].flatMap((key) => differences(parts[0]?.[key], parts[1]?.[key], [...at, isList ? Number(key) : key]));
}
