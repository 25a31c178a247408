import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, propertiesOf } from './said.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const schema = (properties: object, rest: object = {}) => ({
  $schema: DRAFT,
  title: 'Door Opened',
  type: 'object',
  properties,
  ...rest,
});

test('a file is an event, by its title', () => {
  const { formats, events } = planOf(
    schema({ door: { type: 'string' } }, { description: 'A door.', additionalProperties: false }),
  );
  assert.deepEqual(formats, ['json-schema']);
  assert.deepEqual(events, [
    {
      name: 'Door Opened',
      call: 'track',
      properties: [{ key: 'door', types: ['string'] }],
      additional: false,
      summary: 'A door.',
    },
  ]);
});

test('a file without a title is called as the file', () => {
  const { title: _title, ...untitled } = schema({ door: { type: 'string' } });
  assert.equal(planOf(untitled, 'home/door_opened.schema.json').events[0]?.['name'], 'door_opened');
});

test('every limit is kept under its own name', () => {
  const limits = {
    minLength: 1,
    maxLength: 9,
    pattern: '^a',
    minimum: 2,
    maximum: 3,
    exclusiveMinimum: 1,
    exclusiveMaximum: 4,
    multipleOf: 0.5,
    minItems: 1,
    maxItems: 2,
    uniqueItems: true,
    const: 'a',
    default: 'b',
  };
  assert.deepEqual(propertiesOf(schema({ door: limits })), { door: { limits } });
});

test('up to draft 4 a flag makes a limit exclusive', () => {
  const door = { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false };
  assert.deepEqual(propertiesOf(schema({ door })), {
    door: { types: ['number'], limits: { maximum: 9, exclusiveMinimum: 0 } },
  });
});

test('a limit too long for a number is held by its digits, not rounded', () => {
  const text = JSON.stringify(schema({ door: { type: 'integer', minimum: 0, maximum: 1 } }), null, 1).replace(
    '"maximum": 1',
    '"maximum": 9223372036854775807',
  );
  const limits = { minimum: 0, maximum: '9223372036854775807' };
  assert.deepEqual(propertiesOf(text), { door: { types: ['integer'], limits } });
  assert.deepEqual(planOf(text).notKept, []);
});

test('alternatives of plain values are values with what they mean', () => {
  const state = {
    oneOf: [{ const: 'open', description: 'Wide.' }, { const: 'ajar', deprecated: true }, { type: 'null' }],
  };
  assert.deepEqual(propertiesOf(schema({ state })), {
    state: {
      values: [
        { value: 'open', summary: 'Wide.' },
        { value: 'ajar', status: 'deprecated' },
      ],
      nullable: true,
    },
  });
});

test('alternatives of different types are told together, since their limits never meet', () => {
  const by = {
    anyOf: [
      { type: 'string', minLength: 2 },
      { type: 'object', properties: { id: { type: 'string' } } },
    ],
  };
  assert.deepEqual(propertiesOf(schema({ by })), {
    by: { types: ['string', 'object'], members: [{ key: 'id', types: ['string'] }], limits: { minLength: 2 } },
  });
});

test('alternatives that cannot be told together are named as lost', () => {
  const by = {
    oneOf: [
      { type: 'string', minLength: 9 },
      { type: 'string', pattern: '^x' },
    ],
  };
  assert.deepEqual(propertiesOf(schema({ by })), { by: {} });
  assert.deepEqual(planOf(schema({ by })).notKept, ['1 oneOf, line 7']);
});

test('of limits that hold together the narrower counts', () => {
  const level = {
    allOf: [
      { type: 'number', minimum: 1, maximum: 9 },
      { type: 'integer', minimum: 3 },
    ],
  };
  assert.deepEqual(propertiesOf(schema({ level })), {
    level: { types: ['integer'], limits: { minimum: 3, maximum: 9 } },
  });
});

test('references lead within the file, to other files and to schemas that give themselves an address', () => {
  const files = [
    {
      path: 'events/door.json',
      text: JSON.stringify(
        schema(
          { a: { $ref: '#/$defs/key' }, b: { $ref: '../parts/room.json' }, c: { $ref: 'https://x.example/floor' } },
          { $defs: { key: { type: 'string', maxLength: 4 } } },
        ),
      ),
    },
    {
      path: 'parts/room.json',
      text: JSON.stringify({ $schema: DRAFT, title: 'Room', type: 'object', properties: { name: { type: 'string' } } }),
    },
    {
      path: 'parts/floor.json',
      text: JSON.stringify({ $schema: DRAFT, $id: 'https://x.example/floor', type: 'integer' }),
    },
  ];
  const { events, notKept } = planOf(files);
  assert.deepEqual(events, [
    {
      name: 'Door Opened',
      call: 'track',
      properties: [
        { key: 'a', types: ['string'], limits: { maxLength: 4 } },
        { key: 'b', types: ['object'], title: 'Room', members: [{ key: 'name', types: ['string'] }] },
        { key: 'c', types: ['integer'] },
      ],
    },
  ]);
  assert.deepEqual(notKept, []);
});

test('a reference that leads nowhere is named as lost', () => {
  assert.deepEqual(planOf(schema({ a: { $ref: 'elsewhere.json' } })).notKept, ['1 $ref, line 7']);
});

test('a schema that holds itself ends', () => {
  const node = { type: 'object', properties: { next: { $ref: '#/$defs/node' } } };
  const { notKept } = planOf(schema({ a: { $ref: '#/$defs/node' } }, { $defs: { node } }));
  assert.deepEqual(
    notKept.map((each) => each.replace(/,.*/, '')),
    ['1 a schema that holds itself'],
  );
});

test('what a keyword says that has no place is named once, at its highest place', () => {
  const { notKept } = planOf(
    schema({ a: { type: 'object', patternProperties: { '^x': { type: 'string' } }, contentEncoding: 'base64' } }),
  );
  assert.deepEqual(notKept, ['1 patternProperties, line 8', '1 contentEncoding, line 13']);
});

test('a message whose keys stand under the traits is about a person', () => {
  const { title: _title, ...untitled } = schema({
    context: {},
    traits: { type: 'object', properties: { age: { type: 'integer' } } },
    properties: {},
  });
  assert.deepEqual(planOf(untitled, 'identify-1.json').events, [
    { name: '', title: 'identify-1', call: 'identify', properties: [{ key: 'age', types: ['integer'] }] },
  ]);
});
