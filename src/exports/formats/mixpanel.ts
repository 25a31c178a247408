// Schemas for Mixpanel's Lexicon (https://developer.mixpanel.com/reference/lexicon-schemas-api).

import type { PlanEvent } from '../selection.ts';
import { payloadKeywords } from '../value-schema.ts';
import { jsonFile } from './format.ts';
import type { Format } from './format.ts';

export const mixpanel: Format = {
  files: ({ events }) => [jsonFile('lexicon.json', { entries: events.map(entryOf) })],
};

function entryOf({ name, summary, useCases, ...payload }: PlanEvent) {
  return {
    entityType: 'event',
    name,
    schemaJson: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      description: summary,
      required: [],
      additionalProperties: true,
      metadata: { 'com.mixpanel': { tags: useCases, displayName: name } },
      ...payloadKeywords(payload),
    },
  };
}
