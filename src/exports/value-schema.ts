// The value of one property as JSON Schema. The keywords used mean the same from draft-04 to 2020-12; `examples` came
// with draft-06 and is left out unless asked for.

import type { JsonValue } from '../catalog/model.ts';
import type { PlanProperty } from './selection.ts';

export type JsonSchema = { readonly [keyword: string]: JsonValue };

interface Options {
  readonly examples?: boolean;
}

/** The schemas of some properties by key. */
export function valueSchemas(properties: readonly PlanProperty[], options: Options = {}): JsonSchema {
  return Object.fromEntries(properties.map((property) => [property.key, valueSchema(property, options)]));
}

/** Type, format, meaning, examples, limits and what is inside, in that order. */
function valueSchema(property: PlanProperty, options: Options = {}): JsonSchema {
  const { constraints, items, members, personal } = property;
  return {
    ...described(property, options),
    ...defined({
      minimum: constraints.minimum,
      maximum: constraints.maximum,
      minLength: constraints.minLength,
      maxLength: constraints.maxLength,
      pattern: constraints.pattern,
      enum: constraints.enum,
    }),
    ...(items && { items: { type: items.type, ...memberSchemas(items.members, options) } }),
    ...memberSchemas(members, options),
    ...(personal && options.examples && { $comment: PERSONAL }),
  };
}

const PERSONAL = 'Personal data.';

function memberSchemas(members: PlanProperty['members'], options: Options): JsonSchema {
  if (members.length === 0) return {};
  return { properties: Object.fromEntries(members.map((member) => [member.key, described(member, options)])) };
}

type Described = Pick<PlanProperty, 'type' | 'format' | 'summary' | 'example'>;

function described({ type, format, summary, example }: Described, { examples = false }: Options): JsonSchema {
  return {
    type,
    ...(format && { format }),
    description: summary,
    ...(examples && example !== undefined && { examples: [example] }),
  };
}

function defined(keywords: Readonly<Record<string, JsonValue | undefined>>): JsonSchema {
  const entries = Object.entries(keywords).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
