// Documents as vendors' tools write them, imported and exported again: the same document, but for what is named here.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { parse as parseYaml } from 'yaml';
import type { FormatId } from '../../src/exports/formats.ts';
import { ABOUT } from '../../src/exports/formats/about.ts';
import { differences } from '../generated/differences.ts';
import { importedFrom } from './imported.ts';
import { write } from './plans.ts';

interface Case {
  readonly format: FormatId;
  readonly path: string;
  readonly document: unknown;
  /** Places that come out otherwise, with the words for it of what the format says it leaves out. Our name for calls that
   * have none is written beside them, which is no loss. */
  readonly otherwise: Readonly<Record<string, string | undefined>>;
}

const bed = { type: 'string', description: 'Which bed.', enum: ['a', 'b'] };
const count = { type: ['integer', 'null'], minimum: 0, maximum: 9 };
const lines = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['sku'], properties: { sku: { type: 'string', pattern: '^s' } } },
};

const CASES: readonly Case[] = [
  {
    format: 'segment-rules',
    path: 'rules.json',
    document: {
      rules: [
        {
          type: 'TRACK',
          key: 'Bed Made',
          version: 1,
          jsonSchema: {
            $schema: 'http://json-schema.org/draft-07/schema#',
            type: 'object',
            description: 'When it is made.',
            labels: { call: 'track' },
            required: ['properties'],
            properties: {
              context: {},
              traits: {},
              properties: {
                type: 'object',
                required: ['bed'],
                properties: {
                  bed: { ...bed, type: ['string'] },
                  count,
                  tags: { type: ['array'], minItems: 1, items: { type: ['string'], pattern: '^s' } },
                },
              },
            },
          },
        },
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
    otherwise: { 'rules.1.jsonSchema.labels': undefined },
  },
  {
    format: 'mixpanel',
    path: 'lexicon.json',
    document: {
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
    otherwise: { 'entries.0.schemaJson.metadata.com.mixpanel.tags.0': 'tags' },
  },
  {
    format: 'posthog',
    path: 'posthog.json',
    document: {
      event_definitions: [{ name: 'bed made', description: 'When it is made.', tags: ['live'] }],
      property_definitions: [
        { name: 'bed', type: 'event', property_type: 'String', is_numerical: false, description: 'Which.', tags: [] },
      ],
    },
    otherwise: {
      'event_definitions.0.tags.0': 'tags',
      'property_definitions.0': 'which event carries which property',
    },
  },
  {
    format: 'avo-csv',
    path: 'avo.csv',
    document: `Event Name,Event Description,Event Category,Sources,Property Name,Property Description,Property Value Type,Is Property Required?,Is Property Array?,Property Enumeration Options\r
Bed Made,When it is made.,Rooms,"Web, iOS",bed,Which bed.,string,TRUE,FALSE,"a, b"\r
Bed Made,When it is made.,Rooms,"Web, iOS",count,How many.,int,FALSE,FALSE,\r
Bed Made,When it is made.,Rooms,"Web, iOS",tags,Words.,string,,TRUE,"x, y"\r
`,
    otherwise: {
      '1.2': 'areas',
      '2.2': 'areas',
      '3.2': 'areas',
      '1.3': 'sources',
      '2.3': 'sources',
      '3.3': 'sources',
    },
  },
];

for (const { format, path, document, otherwise } of CASES) {
  test(`${format}: a document of its own comes out as it came in, but for what is named`, async () => {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    const written = await write(format, await importedFrom([{ path, text }]));
    const found = differences(counted(parsed(text, path)), counted(parsed(written[0]?.text ?? '', path)));
    assert.deepEqual(
      found.filter(({ place }) => !(place in otherwise)),
      [],
    );
    for (const [place, words] of Object.entries(otherwise)) {
      assert.ok(found.some((one) => one.place === place));
      assert.ok(words === undefined || ABOUT[format].loses.includes(words), words);
    }
  });
}

function parsed(text: string, path: string): unknown {
  if (path.endsWith('.yaml')) return parseYaml(text);
  return path.endsWith('.json') ? JSON.parse(text) : Papa.parse(text.trim()).data;
}

/** Lists as records, so that a difference is found at its place. */
function counted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, counted(one)]));
}
