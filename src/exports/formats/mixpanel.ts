// Schemas for Mixpanel's Lexicon (https://developer.mixpanel.com/reference/lexicon-schemas-api).

import type { PlanEvent } from '../selection.ts';
import { payloadKeywords } from '../value-schema.ts';
import { jsonFileOf } from './format.ts';
import type { Format } from './format.ts';

export const mixpanel: Format = {
  files: (selection) => [jsonFileOf(selection, 'lexicon.json', {}, 'entries', entryOf)],
};

/** Where an event stands is a tag: hidden would take it out of people’s sight, dropped would take in no more of it. */
function entryOf(event: PlanEvent) {
  const { name, summary, useCases, tags = [], status } = event;
  return {
    entityType: 'event',
    name,
    schemaJson: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      description: summary,
      required: [],
      additionalProperties: true,
      metadata: {
        'com.mixpanel': { tags: [...new Set([...useCases, ...tags, ...(status ? [status] : [])])], displayName: name },
      },
      ...payloadKeywords(event),
    },
  };
}
