// Reads the JSON Schema of an event back into what the judge takes: the keywords our schemas use.

import type { JsonValue, PropertyType } from '../../catalog/model.ts';
import type { Due, DueMember, Limits } from '../../catalog/value/due.ts';

/** The part of JSON Schema that our event schemas use. */
export interface PayloadSchema extends Omit<Limits, 'enum' | 'const'> {
  readonly title?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly enum?: readonly (JsonValue | null)[];
  readonly const?: JsonValue;
  readonly items?: PayloadSchema;
  readonly properties?: Readonly<Record<string, PayloadSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

type SchemaType = PropertyType | 'null';

export function dueOfSchema(schema: PayloadSchema): Due {
  const { type, format, items, properties, required = [], additionalProperties, enum: choice, ...constraints } = schema;
  const types = type === undefined ? undefined : [type].flat();
  const needed = new Set(required);
  return {
    type: types?.filter((each) => each !== 'null'),
    nullable: types ? types.includes('null') : choice?.includes(null),
    format,
    values: choice?.filter((value) => value !== null).map((value) => ({ value })),
    constraints,
    items: items && dueOfSchema(items),
    members:
      properties &&
      Object.entries(properties).map(([key, each]): DueMember => ({
        ...dueOfSchema(each),
        key,
        required: needed.has(key),
      })),
    additionalProperties,
  };
}
