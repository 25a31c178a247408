// Every JSON Schema we write, held against ajv: it is a schema of its draft, accepts right payloads and refuses wrong ones.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv, { type ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { eventSchema } from '../../src/exports/json-schema.ts';
import type { PlanEvent } from '../../src/exports/selection.ts';
import { describesItself, draft04 } from './iglu-rules.ts';
import { hostile, planOf, shipped, write, writeOne } from './plans.ts';
import { rightPayloads, wrongPayloads, type Payload } from './payloads.ts';

const newest = () => addFormats.default(new Ajv2020({ allErrors: true, strict: true }));
const draft07 = () => addFormats.default(new Ajv({ strict: false }));

interface Judged {
  readonly accepts: number;
  readonly refuses: number;
}

function judge(validate: ValidateFunction, event: PlanEvent, wrap: (payload: Payload) => unknown): Judged {
  const right = rightPayloads(event);
  const wrong = wrongPayloads(event);
  for (const payload of right) assert.ok(validate(wrap(payload)), `${event.id}: ${JSON.stringify(validate.errors)}`);
  for (const { payload, why } of wrong) assert.ok(!validate(wrap(payload)), `${event.id} accepts ${why}`);
  return { accepts: right.length, refuses: wrong.length };
}

const plain = (payload: Payload): unknown => payload;

for (const [name, { events }] of Object.entries({ shipped, hostile })) {
  test(`schema.json of every event judges payloads (${name})`, () => {
    const ajv = newest();
    const counts = events.map((event) => judge(ajv.compile(eventSchema(event)), event, plain));
    assert.ok(counts.reduce((sum, { refuses }) => sum + refuses, 0) >= events.length);
  });

  test(`the bundle of JSON Schemas judges payloads by reference (${name})`, async () => {
    const selection = name === 'shipped' ? shipped : hostile;
    const bundle = JSON.parse(await writeOne('json-schema', selection));
    const ajv = newest();
    ajv.addSchema(bundle);
    for (const event of events) {
      judge(ajv.compile({ $ref: `${bundle.$id}#/$defs/${event.id}` }), event, plain);
      assert.ok(ajv.getSchema(`${event.url}schema.json`), 'each has its own address');
    }
  });

  test(`Segment rules judge payloads (${name})`, async () => {
    const selection = name === 'shipped' ? shipped : hostile;
    for (const id of ['segment-rules', 'segment-call-rules'] as const) {
      const { rules } = JSON.parse(await writeOne(id, selection));
      assert.equal(rules.length, events.length);
      events.forEach((event, index) => {
        const key = event.call === 'identify' ? 'traits' : 'properties';
        const validate = draft07().compile(rules[index].jsonSchema);
        judge(validate, event, (payload) => ({ [key]: payload }));
        assert.ok(!validate({}), 'the payload itself is required');
      });
    }
  });

  test(`Lexicon schemas judge payloads (${name})`, async () => {
    const selection = name === 'shipped' ? shipped : hostile;
    const { entries } = JSON.parse(await writeOne('mixpanel', selection));
    assert.deepEqual(
      entries.map((entry: { name: string }) => entry.name),
      events.map((event) => event.name),
    );
    events.forEach((event, index) => judge(draft07().compile(entries[index].schemaJson), event, plain));
  });

  test(`Iglu schemas are draft-04, self-describing and judge payloads (${name})`, async () => {
    const selection = name === 'shipped' ? shipped : hostile;
    const isDescribed = describesItself();
    const files = await write('iglu', selection);
    assert.equal(files.length, events.length);
    events.forEach((event, index) => {
      const { path, text } = files[index]!; // as many as events
      const { $schema, ...schema } = JSON.parse(text);
      assert.equal($schema, 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#');
      const { vendor, name: schemaName, format, version } = schema.self;
      assert.ok(isDescribed(schema), JSON.stringify(isDescribed.errors));
      assert.equal(path, `schemas/${vendor}/${schemaName}/${format}/${version}`);
      judge(draft04().compile(schema), event, plain);
    });
  });
}

test('Segment rules have the shape its Public API takes', async () => {
  const isRules = draft07().compile(SEGMENT_RULES);
  for (const id of ['segment-rules', 'segment-call-rules'] as const) {
    for (const selection of [shipped, hostile, planOf(450)]) {
      for (const { text } of await write(id, selection)) {
        assert.ok(isRules(JSON.parse(text)), JSON.stringify(isRules.errors));
      }
    }
  }
});

const TYPE_LIST = { type: 'array', items: { enum: ['string', 'number', 'integer', 'boolean', 'array', 'object'] } };
const SEGMENT_RULES = {
  type: 'object',
  required: ['rules'],
  additionalProperties: false,
  properties: {
    rules: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        required: ['type', 'jsonSchema', 'version'],
        additionalProperties: false,
        properties: {
          type: { enum: ['COMMON', 'GROUP', 'IDENTIFY', 'PAGE', 'SCREEN', 'TRACK'] },
          key: { type: 'string', minLength: 1 },
          version: { type: 'number' },
          jsonSchema: {
            type: 'object',
            required: ['$schema', 'type', 'description', 'labels', 'properties', 'required'],
            additionalProperties: false,
            properties: {
              $schema: { const: 'http://json-schema.org/draft-07/schema#' },
              type: { const: 'object' },
              description: { type: 'string' },
              labels: { type: 'object', additionalProperties: { type: 'string' } },
              required: { type: 'array' },
              properties: {
                type: 'object',
                required: ['context', 'traits', 'properties'],
                additionalProperties: {
                  type: 'object',
                  properties: {
                    type: { const: 'object' },
                    properties: { type: 'object', additionalProperties: { properties: { type: TYPE_LIST } } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

test('Segment rules are split at 200, and no event is lost', async () => {
  const files = await write('segment-rules', planOf(450));
  const counts = files.map(({ path, text }) => [path, JSON.parse(text).rules.length]);
  assert.deepEqual(counts, [
    ['rules-1-of-3.json', 200],
    ['rules-2-of-3.json', 200],
    ['rules-3-of-3.json', 50],
  ]);
});

test('page and screen events are track rules, or rules of their own types', async () => {
  const types = async (id: 'segment-rules' | 'segment-call-rules') =>
    JSON.parse(await writeOne(id, hostile)).rules.map((rule: { type: string }) => rule.type);
  assert.deepEqual(await types('segment-rules'), ['TRACK', 'TRACK', 'TRACK', 'IDENTIFY', 'TRACK', 'TRACK']);
  assert.deepEqual(await types('segment-call-rules'), ['TRACK', 'PAGE', 'SCREEN', 'IDENTIFY', 'TRACK', 'TRACK']);
});

test('a Typewriter plan has its nine keys, track rules only, and every event without properties', async () => {
  const plan = JSON.parse(await writeOne('typewriter', hostile));
  assert.deepEqual(Object.keys(plan).sort(), [
    ...['createdAt', 'description', 'id', 'name', 'resourceSchemaId', 'rules', 'slug', 'type', 'updatedAt'],
  ]);
  assert.ok(plan.rules.every(({ type }: { type: string }) => type === 'TRACK'));
  assert.ok(plan.rules.some(({ key }: { key: string }) => key === 'Subscription Started'));
  assert.deepEqual(
    await write('typewriter', { ...hostile, events: hostile.events.filter((e) => e.call === 'identify') }),
    [],
  );
});
