// The value of one property as JSON Schema. The keywords used mean the same from draft-04 to 2020-12; `examples` came
// with draft-06 and is left out unless asked for.

import { allowedBy, typesWithNull, type Due, type DueMember } from '../catalog/value/due.ts';
import { written } from './written-number.ts';
import { isEqual } from '../catalog/value/equal.ts';
import { held } from '../catalog/lookup.ts';
import type { JsonValue } from '../catalog/model.ts';
import type { PlanProperty } from './selection.ts';

export type JsonSchema = { readonly [keyword: string]: SchemaValue };
type SchemaValue = JsonValue | null | readonly SchemaValue[] | JsonSchema;

interface Options {
  /** With what only annotates: `examples`, and `deprecated`, which came with draft 2019-09. */
  readonly examples?: boolean;
}

/** What the judge holds a value against, and what it means. */
interface Described extends Due {
  readonly summary?: string | undefined;
  readonly example?: JsonValue | undefined;
  readonly personal?: boolean | undefined;
  readonly status?: string | undefined;
  readonly fields?: PlanProperty['fields'];
  readonly items?: Described | undefined;
  readonly members?: Members | undefined;
}

type Members = readonly (DueMember & Described)[];
type Keywords = Readonly<Record<string, SchemaValue | undefined>>;

interface Payload {
  readonly properties: readonly PlanProperty[];
  readonly additionalProperties?: boolean | undefined;
}

/** The keywords of an object that is the payload of an event: the same for most formats, and for each goal that needs it. */
export function payloadKeywords(payload: Payload, { examples }: Options = {}): JsonSchema {
  return examples ? annotatedPayload(payload) : plainPayload(payload);
}

const annotatedPayload = held((payload: Payload) => payloadSchema(payload, { examples: true }));
const plainPayload = held((payload: Payload) => payloadSchema(payload, {}));

function payloadSchema({ properties, additionalProperties }: Payload, options: Options): JsonSchema {
  return { properties: {}, ...defined({ ...memberKeywords(properties, options), additionalProperties }) };
}

/** Made once for all events that carry the same. */
const annotated = held((described: Described) => schemaOf(described, { examples: true }));
const plain = held((described: Described) => schemaOf(described, {}));

export function valueSchema(described: Described, { examples }: Options = {}): JsonSchema {
  return examples ? annotated(described) : plain(described);
}

/** Type, format, meaning, examples, limits and what is inside, in that order. It accepts what the judge does. */
function schemaOf(described: Described, options: Options): JsonSchema {
  const { format, summary, example, constraints = {}, items, members = [], personal } = described;
  const { minLength, maxLength, pattern } = constraints;
  return defined({
    type: typeKeyword(described),
    format,
    description: summary === '' ? undefined : summary,
    deprecated: options.examples && described.status === 'deprecated' ? true : undefined,
    examples: options.examples && example !== undefined ? [example] : undefined,
    minimum: written(constraints.minimum),
    maximum: written(constraints.maximum),
    exclusiveMinimum: written(constraints.exclusiveMinimum),
    exclusiveMaximum: written(constraints.exclusiveMaximum),
    multipleOf: constraints.multipleOf,
    minLength,
    maxLength,
    pattern,
    minItems: constraints.minItems,
    maxItems: constraints.maxItems,
    uniqueItems: constraints.uniqueItems,
    ...choiceKeywords(described),
    items: items && valueSchema(items, options),
    ...memberKeywords(members, options),
    additionalProperties: described.additionalProperties,
    default: constraints.default,
    $comment: options.examples && personal !== undefined ? PERSONAL[`${personal}`] : undefined,
    'x-fields': options.examples ? fieldsByKey(described.fields) : undefined,
  });
}

/** Of the company's own; no keyword that a validator knows. */
export function fieldsByKey(fields: PlanProperty['fields']): Readonly<Record<string, JsonValue>> | undefined {
  return fields && Object.fromEntries(fields.map(({ key, value }) => [key, value]));
}

const PERSONAL = { true: 'Personal data.', false: 'Not personal data.' } as const;

/** A single type as authors state it: a word, or a list of one. */
function typeKeyword(due: Due): SchemaValue | undefined {
  const types = typesWithNull(due);
  if (types.length === 0) return undefined;
  return types.length === 1 && typeof due.type === 'string' ? due.type : types;
}

/** Null is a value among others to a schema, where the model says that it may stand for any. */
function choiceKeywords(due: Due): Keywords {
  const allowed = allowedBy(due);
  const only = due.constraints?.const;
  if (!due.nullable || (only === undefined && !allowed)) return { enum: allowed, const: only };
  const both =
    only === undefined
      ? (allowed ?? [])
      : [only].filter((each) => !allowed || allowed.some((one) => isEqual(one, each)));
  return { enum: [...both, null] };
}

function memberKeywords(members: Members, options: Options): Keywords {
  if (members.length === 0) return {};
  const required = members.filter((member) => member.required === true).map(({ key }) => key);
  return {
    properties: Object.fromEntries(members.map((member) => [member.key, valueSchema(member, options)])),
    required: required.length === 0 ? undefined : required,
  };
}

/** The schema with each that stands inside it changed: of its items, and of its properties by key. */
export function withInner(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const changed = (value: SchemaValue): SchemaValue => (isSchema(value) ? change(value) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'items') return [key, changed(value)];
      if (key !== 'properties' || !isSchema(value)) return [key, value];
      return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner)]))];
    }),
  );
}

function isSchema(value: SchemaValue | undefined): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function defined(keywords: Keywords): JsonSchema {
  const stated: Record<string, SchemaValue> = {};
  for (const key in keywords) if (keywords[key] !== undefined) stated[key] = keywords[key];
  return stated;
}
