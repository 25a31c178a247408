import { bed, count, lines, type Document } from './document.ts';

const listed = { ...bed, type: ['string'] };

const self = (name: string, version: string, schema: object) =>
  JSON.stringify({
    $schema: 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#',
    self: { vendor: 'com.hotel', name, format: 'jsonschema', version },
    ...schema,
  });

/** A rule of Segment for one event. */
const bedMade = (properties: object) => ({
  type: 'TRACK',
  key: 'Bed Made',
  version: 1,
  jsonSchema: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    description: 'When it is made.',
    labels: { call: 'track' },
    required: ['properties'],
    properties: { context: {}, traits: {}, properties },
  },
});

export const SCHEMA_DOCUMENTS: readonly Document[] = [
  {
    format: 'segment-rules',
    files: {
      'rules.json': {
        rules: [
          bedMade({
            type: 'object',
            required: ['bed'],
            properties: {
              bed: { ...bed, type: ['string'] },
              count,
              tags: { type: ['array'], minItems: 1, items: { type: ['string'], pattern: '^s' } },
            },
          }),
          {
            type: 'IDENTIFY',
            version: 1,
            jsonSchema: {
              $schema: 'http://json-schema.org/draft-07/schema#',
              type: 'object',
              description: 'Who it is.',
              required: ['traits'],
              properties: {
                context: {},
                properties: {},
                traits: { type: 'object', required: [], properties: { plan: { type: ['string'], format: 'email' } } },
              },
            },
          },
        ],
      },
    },
    otherwise: { 'rules.1.jsonSchema.labels': undefined },
  },
  {
    format: 'mixpanel',
    files: {
      'lexicon.json': {
        entries: [
          {
            entityType: 'event',
            name: 'Bed Made',
            schemaJson: {
              $schema: 'http://json-schema.org/draft-07/schema#',
              description: 'When it is made.',
              properties: { bed, count, lines },
              required: ['bed'],
              additionalProperties: true,
              metadata: { 'com.mixpanel': { tags: ['beds'], displayName: 'Bed Made' } },
            },
          },
        ],
      },
    },
    otherwise: {},
  },
  {
    format: 'json-schema',
    files: {
      'schemas.json': {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $defs: {
          'bed-made': {
            $schema: 'https://json-schema.org/draft/2020-12/schema',
            title: 'Bed Made',
            description: 'When it is made.',
            type: 'object',
            properties: { bed, count, lines },
            required: ['bed'],
            additionalProperties: false,
          },
        },
      },
    },
    // What is added says whose it is and what call it is of.
    otherwise: {
      '$defs.bed-made.$id': undefined,
      '$defs.bed-made.$comment': undefined,
      $id: undefined,
      title: undefined,
      description: undefined,
    },
  },
  {
    format: 'segment-call-rules',
    files: {
      'rules.json': {
        rules: [
          {
            type: 'PAGE',
            key: 'Room',
            version: 1,
            jsonSchema: {
              $schema: 'http://json-schema.org/draft-07/schema#',
              type: 'object',
              description: 'A room is seen.',
              labels: {
                call: 'page',
                status: 'live',
                area: 'Rooms',
                owner: 'Housekeeping',
                tags: 'beds, core',
                sources: 'Web, iOS',
                destinations: 'Warehouse',
              },
              required: ['properties'],
              properties: {
                context: {},
                traits: {},
                properties: { type: 'object', required: [], additionalProperties: false, properties: { bed: listed } },
              },
            },
          },
        ],
      },
    },
    otherwise: {},
  },
  {
    format: 'typewriter',
    files: {
      'plan.json': {
        id: 'tp_1',
        name: 'Hotel',
        slug: 'hotel',
        description: 'What is tracked.',
        type: 'LIVE',
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-01-01T00:00:00.000Z',
        resourceSchemaId: 'rs_1',
        rules: [bedMade({ type: 'object', required: ['bed'], properties: { bed: listed, count } })],
      },
    },
    // Whose the plan is, and of when.
    otherwise: Object.fromEntries(
      ['id', 'name', 'slug', 'description', 'createdAt', 'updatedAt', 'resourceSchemaId'].map((key) => [
        key,
        undefined,
      ]),
    ),
  },
  {
    format: 'iglu',
    files: {
      'schemas/com.hotel/bed_made/jsonschema/1-0-2': self('bed_made', '1-0-2', {
        description: 'When it is made.',
        type: 'object',
        properties: {
          bed,
          count,
          lines,
          share: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 1 },
          only: { enum: ['x'] },
        },
        required: ['bed'],
        additionalProperties: false,
      }),
      'schemas/com.hotel/room-seen/jsonschema/2-0-0': self('room-seen', '2-0-0', {
        deprecated: true,
        type: 'object',
        properties: {},
        additionalProperties: true,
      }),
    },
    otherwise: {},
  },
];
