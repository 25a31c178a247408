// Schemas for Mixpanel's Lexicon (https://developer.mixpanel.com/reference/lexicon-schemas-api).

import type { PlanEvent } from '../selection.ts';
import { valueSchemas } from '../value-schema.ts';
import { jsonFile } from './format.ts';
import type { Format } from './format.ts';

export const mixpanel: Format = {
  files: ({ events }) => [jsonFile('lexicon.json', { entries: events.map(entryOf) })],
};

function entryOf({ name, summary, properties, useCases }: PlanEvent) {
  return {
    entityType: 'event',
    name,
    schemaJson: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      description: summary,
      required: [],
      additionalProperties: true,
      metadata: { 'com.mixpanel': { tags: useCases, displayName: name } },
      properties: valueSchemas(properties),
    },
  };
}
