// The payload of one event as JSON Schema 2020-12. Nothing is required and nothing more is forbidden: no public spec does.

import type { PlanEvent } from './selection.ts';
import { valueSchemas } from './value-schema.ts';
import type { JsonSchema } from './value-schema.ts';

/** The schema of the event's properties, or of its traits for an identify call. `$id` is its address beside the page. */
export function eventSchema(event: PlanEvent): JsonSchema {
  const required = event.properties.filter((property) => property.required === true).map(({ key }) => key);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${event.url}schema.json`,
    $comment: `Sent with a call of the type ${event.call}.`,
    title: event.name,
    description: event.summary,
    type: 'object',
    properties: valueSchemas(event.properties, { examples: true }),
    ...(required.length > 0 && { required }),
    ...(event.additionalProperties !== undefined && { additionalProperties: event.additionalProperties }),
  };
}
