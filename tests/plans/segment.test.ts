import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, propertiesOf } from './said.ts';

const rule = (key: string, jsonSchema: object, rest: object = {}) => ({
  type: 'TRACK',
  key,
  version: 1,
  jsonSchema,
  ...rest,
});
const wrapped = (properties: object, rest: object = {}) => ({
  type: 'object',
  properties: { context: {}, traits: {}, properties: { type: 'object', properties, ...rest } },
  required: ['properties'],
});
const flat = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });

test('a rule says name, meaning, types, what is required and which values are allowed', () => {
  const lamp = {
    level: { type: ['integer', 'null'], description: 'How bright.', minimum: 0 },
    mode: { enum: ['warm', 'cold'] },
  };
  const { formats, events, notKept } = planOf({
    rules: [rule('Lamp Lit', { ...wrapped(lamp, { required: ['level'] }), description: 'A lamp was lit.' })],
  });
  assert.deepEqual(formats, ['segment-rules']);
  assert.deepEqual(events, [
    {
      name: 'Lamp Lit',
      call: 'track',
      summary: 'A lamp was lit.',
      properties: [
        {
          key: 'level',
          types: ['integer'],
          nullable: true,
          limits: { minimum: 0 },
          summary: 'How bright.',
          required: true,
        },
        { key: 'mode', values: [{ value: 'warm' }, { value: 'cold' }] },
      ],
    },
  ]);
  assert.deepEqual(notKept, []);
});

test('the current form of Typewriter has the keys directly under the schema', () => {
  const plan = {
    resourceSchemaId: 'rs_1',
    rules: [
      rule(
        'Lamp Lit',
        flat({ mode: { type: 'string' }, properties_count: { type: 'integer' } }, { required: ['mode'] }),
      ),
    ],
  };
  assert.deepEqual(planOf(plan).formats, ['typewriter']);
  assert.deepEqual(propertiesOf(plan), {
    mode: { types: ['string'], required: true },
    properties_count: { types: ['integer'] },
  });
});

test('an event without properties does not vanish', () => {
  assert.deepEqual(planOf({ slug: 'a', rules: [rule('Lamp Lit', flat({}))] }).events, [
    { name: 'Lamp Lit', call: 'track', properties: [] },
  ]);
});

test('rules for people and groups have traits and no name; the common rule is sent with every event', () => {
  const traits = {
    type: 'object',
    properties: { traits: { type: 'object', properties: { plan: { type: 'string' } } } },
  };
  const { events, groups } = planOf({
    rules: [
      { type: 'IDENTIFY', key: '', jsonSchema: traits },
      { type: 'GROUP', jsonSchema: traits },
      { type: 'COMMON', key: '', version: 1, jsonSchema: wrapped({ app: { type: 'string' } }) },
      rule('Lamp Lit', wrapped({})),
    ],
  });
  const carried = [{ key: 'plan', types: ['string'] }];
  assert.deepEqual(events.slice(0, 2), [
    { name: '', call: 'identify', properties: carried },
    { name: '', call: 'group', properties: carried },
  ]);
  assert.deepEqual(groups, [{ name: 'Common', everywhere: true, properties: [{ key: 'app', types: ['string'] }] }]);
});

test('labels, version, the day an event was given up and those of editing are kept', () => {
  const { events, notKept } = planOf({
    rules: [
      rule(
        'Lamp Lit',
        { ...wrapped({}), labels: { owner: 'home', floor: 'two' } },
        { version: 4, deprecatedAt: '2025-03-01T00:00:00Z', createdAt: '2024-01-01' },
      ),
      rule('Lamp Cut', wrapped({}), { deprecatedAt: '0001-01-01T00:00:00.000Z' }),
    ],
  });
  assert.deepEqual(events, [
    {
      name: 'Lamp Lit',
      call: 'track',
      owner: 'home',
      status: 'deprecated',
      fields: { floor: 'two', version: 4, deprecatedAt: '2025-03-01T00:00:00Z', createdAt: '2024-01-01' },
      properties: [],
    },
    { name: 'Lamp Cut', call: 'track', properties: [] },
  ]);
  assert.deepEqual(notKept, []);
});

test('of several versions of an event the newest counts, and the others are named', () => {
  const { events, notKept } = planOf({
    rules: [rule('Lamp Lit', wrapped({ a: {} })), rule('Lamp Lit', wrapped({ b: {} }), { version: 2 })],
  });
  assert.deepEqual(events, [{ name: 'Lamp Lit', call: 'track', fields: { version: 2 }, properties: [{ key: 'b' }] }]);
  assert.deepEqual(notKept, ['1 an older version of an event, line 3']);
});

test('the older form lists events by name, and says of people and groups apart from them', () => {
  const traits = { properties: { traits: { type: 'object', properties: { plan: { type: 'string' } } } } };
  const { formats, events } = planOf({
    name: 'Home',
    rules: {
      events: [{ name: 'Lamp Lit', description: 'Lit.', rules: wrapped({ mode: { type: 'string' } }) }],
      identify: traits,
      group: {},
    },
  });
  assert.deepEqual(formats, ['segment-legacy']);
  assert.deepEqual(events, [
    { name: 'Lamp Lit', call: 'track', summary: 'Lit.', properties: [{ key: 'mode', types: ['string'] }] },
    { name: '', call: 'identify', properties: [{ key: 'plan', types: ['string'] }] },
  ]);
});

test('rules as YAML say of each key whether it is required, at any depth', () => {
  const text = `
name: Home
shared: &shared
  room: { type: string, required: true, description: Where. }
rules:
  - key: Lamp Lit
    type: TRACK
    version: 1
    labels: { feature: light }
    properties:
      <<: *shared
      scenes:
        type: array
        items: { type: object, properties: { name: { type: string, required: true } } }
`;
  const { formats, events, notKept } = planOf(text);
  assert.deepEqual(formats, ['segment-yaml']);
  assert.deepEqual(events, [
    {
      name: 'Lamp Lit',
      call: 'track',
      fields: { feature: 'light' },
      properties: [
        {
          key: 'scenes',
          types: ['array'],
          items: { types: ['object'], members: [{ key: 'name', types: ['string'], required: true }] },
        },
        { key: 'room', types: ['string'], summary: 'Where.', required: true },
      ],
    },
  ]);
  assert.deepEqual(notKept, []);
});

const HCL = `# The plan of the house.
resource "segment_tracking_plan" "home" {
  name = "Home"
  type = "LIVE"
  rules = [
    {
      key  = "Lamp Lit" // a lamp
      type = "TRACK"
      json_schema = jsonencode({
        "type" : "object",
        properties = { properties = { type = "object", properties = { mode = { type = ["string"] } }, required = ["mode"] } }
      })
    },
  ]
}
`;

test('Terraform has the rules as HCL', () => {
  assert.deepEqual(planOf(HCL).formats, ['segment-terraform']);
  assert.deepEqual(planOf(HCL).events, [
    { name: 'Lamp Lit', call: 'track', properties: [{ key: 'mode', types: ['string'], required: true }] },
  ]);
  assert.deepEqual(planOf(HCL).notKept, []);
});

test('Terraform has the rules as JSON in a here-document', () => {
  const json = JSON.stringify({ rules: [rule('Lamp Lit', wrapped({ mode: { type: 'string' } }))] });
  const text = `resource "segment_tracking_plan" "home" {\n  rules = <<-EOT\n    ${json}\n  EOT\n}\n`;
  assert.deepEqual(planOf(text).events, [
    { name: 'Lamp Lit', call: 'track', properties: [{ key: 'mode', types: ['string'] }] },
  ]);
});

test('Terraform that breaks off is read as far as it goes', () => {
  const { problems } = planOf(HCL.slice(0, HCL.lastIndexOf('}')));
  assert.deepEqual(problems, [
    '2:41 error This is not valid HCL. The block that begins here is never closed with "}".',
  ]);
});

test('the Source Schema of a source says when each event was last seen', () => {
  const text =
    'Event Name,Last Seen At (UTC),Property Name,Allowed\nLamp Lit,2026-01-02,mode,true\nLamp Lit,2026-01-02,level,true\n';
  const { events, notKept } = planOf(text);
  assert.deepEqual(events, [
    {
      name: 'Lamp Lit',
      call: 'track',
      fields: { 'last seen': '2026-01-02' },
      properties: [{ key: 'mode' }, { key: 'level' }],
    },
  ]);
  assert.deepEqual(notKept, ['2 Allowed, line 2']);
});
