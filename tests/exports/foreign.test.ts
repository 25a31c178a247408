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

const AMPLITUDE = [
  'Action,Object Type,Object Name,Event Display Name,Object Owner,Object Description,Event Category,Tags,Event Schema Status',
  'Event Activity,Event Hidden From Dropdowns,Event Hidden From Persona Results,Event Hidden From Pathfinder',
  'Event Hidden From Timeline,Event Source,Event 180 Day Volume,Event 180 Day Queries,Event First Seen,Event Last Seen',
  'Property Type,Property Group Names,Event Property Name,Property Description,Property Value Type,Property Schema Status',
  'Property Required,Property Visibility,Property Is Array,String Property Value Min Length,String Property Value Max Length',
  'Number Is Integer,Number Property Value Min,Number Property Value Max,Array Unique Items,Array Min Items,Array Max Items',
  'Enum Values,Const Value,Property Regex,Property First Seen,Property Last Seen',
].flatMap((line) => line.split(','));

const AMPLITUDE_ROWS: readonly Readonly<Record<string, string>>[] = [
  {
    'Object Type': 'Event',
    'Object Name': 'Bed Made',
    'Object Owner': 'ann@example.com',
    'Object Description': 'When it is made.',
    'Event Category': 'Rooms',
    'Event Schema Status': 'LIVE',
  },
  {
    'Property Type': 'Event Property',
    'Event Property Name': 'bed',
    'Property Description': 'Which bed.',
    'Property Value Type': 'enum',
    'Property Required': 'TRUE',
    'Property Is Array': 'FALSE',
    'Enum Values': '"a,b"',
  },
  {
    'Property Type': 'Event Property',
    'Event Property Name': 'count',
    'Property Value Type': 'number',
    'Property Is Array': 'FALSE',
    'Number Is Integer': 'TRUE',
    'Number Property Value Min': '0',
  },
];

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
  {
    format: 'amplitude-csv',
    path: 'amplitude.csv',
    document: [AMPLITUDE, ...AMPLITUDE_ROWS.map((row) => AMPLITUDE.map((column) => row[column] ?? ''))]
      .map((cells) => `${cells.join(',')}\r\n`)
      .join(''),
    otherwise: { '1.4': 'owners', '1.6': 'areas' },
  },
  {
    format: 'json-schema',
    path: 'schemas.json',
    document: {
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
    // What is added says whose it is and what call it is of.
    otherwise: {
      '$defs.bed-made.$id': undefined,
      '$defs.bed-made.$comment': undefined,
      $id: undefined,
      title: undefined,
      description: undefined,
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
