// The payload of one event as JSON Schema 2020-12. What is not stated is neither required nor forbidden.

import type { PlanEvent } from './selection.ts';
import { fieldsByKey, payloadKeywords } from './value-schema.ts';
import type { JsonSchema } from './value-schema.ts';

/** The schema of the event's properties, or of its traits for an identify call. `$id` is its address beside the page. */
export function eventSchema(event: PlanEvent): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${event.url}schema.json`,
    $comment: `Sent with a call of the type ${event.call}.`,
    title: event.name,
    description: event.summary,
    ...(event.status === 'deprecated' && { deprecated: true }),
    ...(event.fields && { 'x-fields': fieldsByKey(event.fields) }),
    type: 'object',
    ...payloadKeywords(event, { examples: true }),
  };
}
