// What an Iglu registry takes.

import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';

const withFormats = addFormats.default as unknown as <T>(ajv: T) => T; // its types are those of another module system

interface Judge {
  readonly compile: (schema: unknown) => ValidateFunction;
}

export const draft04 = (): Judge => withFormats(new AjvDraft04({ strict: false }));

export function describesItself(): ValidateFunction {
  return draft04().compile(SELF_DESCRIBING);
}

// What Iglu Central's meta-schema asks, rule for rule: schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0 of
// github.com/snowplow/iglu-central at 259cf3a, which refers to draft-04 for everything but `self`.
const SELF_DESCRIBING = {
  type: 'object',
  required: ['self'],
  properties: {
    self: {
      type: 'object',
      required: ['vendor', 'name', 'format', 'version'],
      additionalProperties: false,
      properties: {
        vendor: { type: 'string', pattern: '^[a-zA-Z0-9-_.]+$' },
        name: { type: 'string', pattern: '^[a-zA-Z0-9-_]+$' },
        format: { type: 'string', pattern: '^[a-zA-Z0-9-_]+$' },
        version: { type: 'string', pattern: '^[0-9]+-[0-9]+-[0-9]+$' },
      },
    },
  },
  allOf: [{ $ref: 'http://json-schema.org/draft-04/schema#' }],
};
