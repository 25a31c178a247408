// The payload of one event as JSON Schema 2020-12. Nothing is required and nothing more is forbidden: no public spec does.

import type { Lookup } from '../catalog/lookup.ts';
import type { Event, EventProperty, JsonValue, Member, PropertyType } from '../catalog/model.ts';

export type JsonSchema = { readonly [keyword: string]: JsonValue };

/** The schema of the event's properties, or of its traits for an identify call. `url` becomes its `$id`. */
export function eventSchema(event: Event, lookup: Lookup, url: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url,
    title: event.name,
    description: event.summary,
    type: 'object',
    properties: Object.fromEntries(event.properties.map((carried) => [carried.property, valueSchema(carried, lookup)])),
  };
}

function valueSchema({ property, summary, example }: EventProperty, lookup: Lookup): JsonSchema {
  const { type, format, constraints, items, members, personal } = lookup.property(property);
  return {
    ...described(type, format, summary, example),
    ...defined({
      minimum: constraints.minimum,
      maximum: constraints.maximum,
      minLength: constraints.minLength,
      maxLength: constraints.maxLength,
      pattern: constraints.pattern,
      enum: constraints.enum,
    }),
    ...(items ? { items: { type: items.type, ...membersSchema(items.members) } } : {}),
    ...membersSchema(members),
    ...(personal ? { $comment: 'Personal data.' } : {}),
  };
}

function membersSchema(members: readonly Member[]): JsonSchema {
  if (members.length === 0) return {};
  const schemas = members.map(
    ({ key, type, format, summary, example }) => [key, described(type, format, summary, example)] as const,
  );
  return { properties: Object.fromEntries(schemas) };
}

function described(
  type: PropertyType,
  format: string | undefined,
  description: string,
  example: JsonValue | undefined,
): JsonSchema {
  return { type, ...defined({ format }), description, ...(example === undefined ? {} : { examples: [example] }) };
}

function defined(keywords: Readonly<Record<string, JsonValue | undefined>>): JsonSchema {
  const entries = Object.entries(keywords).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
