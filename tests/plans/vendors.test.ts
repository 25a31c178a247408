import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from './said.ts';

const RUDDER = `version: rudder/v1
kind: custom-types
metadata: { name: garden }
spec:
  types:
    - { id: mail, name: Mail, type: string, config: { format: email, min_length: 3 } }
---
version: rudder/v1
kind: categories
metadata: { name: garden }
spec: { categories: [{ id: beds, name: Garden beds }] }
---
version: rudder/v1
kind: properties
metadata: { name: garden }
spec:
  properties:
    - { id: who, name: who, type: '#custom-type:mail', description: Who. }
    - { id: note, name: note, type: 'string,null' }
    - { id: either, name: either, type: 'integer,string' }
    - { id: kinds, name: kinds, type: array, item_types: [string] }
    - { id: bed, name: bed, type: object }
    - { id: row, name: row, type: integer, config: { minimum: 1 } }
    - { id: spare, name: spare, type: boolean }
---
version: rudder/v1
kind: events
metadata: { name: garden }
spec:
  events:
    - { id: sown, name: Seeds Sown, event_type: track, description: Seeds., category: '#category:beds' }
    - { id: page_seen, event_type: page }
---
version: rudder/v1
kind: tracking-plan
metadata: { name: garden }
spec:
  id: garden
  rules:
    - type: event_rule
      id: r
      event: '#event:sown'
      additional_properties: false
      properties:
        - { property: '#property:who', required: true }
        - { property: '#property:note' }
        - { property: '#property:either' }
        - { property: '#property:kinds' }
        - { property: '#property:bed', properties: [{ property: '#property:row', required: true }] }
      variants: [{ type: discriminator }]
`;

test('RudderStack: custom types, several types, categories, nested properties and rules come together', () => {
  const { formats, events, properties, areas, notKept, problems } = planOf(RUDDER);
  assert.deepEqual(formats, ['rudderstack']);
  assert.deepEqual(events, [
    {
      name: 'Seeds Sown',
      call: 'track',
      summary: 'Seeds.',
      area: 'Garden beds',
      properties: [
        { key: 'who', types: ['string'], format: 'email', limits: { minLength: 3 }, summary: 'Who.', required: true },
        { key: 'note', types: ['string'], nullable: true },
        { key: 'either', types: ['integer', 'string'] },
        { key: 'kinds', types: ['array'], items: { types: ['string'] } },
        {
          key: 'bed',
          types: ['object'],
          members: [{ key: 'row', types: ['integer'], limits: { minimum: 1 }, required: true }],
        },
      ],
      additional: false,
    },
    { name: '', title: 'Page Seen', call: 'page' },
  ]);
  assert.deepEqual(properties.at(-1), { key: 'spare', types: ['boolean'] });
  assert.deepEqual(areas, [{ name: 'Garden beds' }]);
  assert.deepEqual(notKept, ['1 variants, line 50']);
  assert.deepEqual(problems, []);
});

test('RudderStack 0.1 refers by path and says otherwise what may be sent', () => {
  const text = `version: rudder/0.1
kind: properties
spec: { properties: [{ id: kinds, name: kinds, type: array, propConfig: { itemTypes: [string, integer] } }] }
---
kind: events
spec: { events: [{ id: sown, name: Seeds Sown, event_type: track }] }
---
kind: tp
spec: { rules: [{ type: event_rule, id: r, event: { $ref: '#/events/g/sown', allow_unplanned: true }, properties: [{ $ref: '#/properties/g/kinds', required: false }] }] }
`;
  assert.deepEqual(planOf(text).events, [
    {
      name: 'Seeds Sown',
      call: 'track',
      properties: [{ key: 'kinds', types: ['array'], items: { types: ['string', 'integer'] }, required: false }],
      additional: true,
    },
  ]);
});

test('the answer of the API of RudderStack says the call of each event and where its keys stand', () => {
  const rules = {
    type: 'object',
    properties: {
      context: {
        type: 'object',
        properties: {
          traits: { type: 'object', properties: { age: { type: ['integer'] } }, unevaluatedProperties: false },
        },
      },
    },
  };
  const { formats, events } = planOf({
    name: 'Garden',
    events: [{ name: '', eventType: 'identify', identitySection: 'context.traits', rules }],
  });
  assert.deepEqual(formats, ['rudderstack-json']);
  assert.deepEqual(events, [
    { name: '', call: 'identify', properties: [{ key: 'age', types: ['integer'] }], additional: false },
  ]);
});

test('Avo lists events with a schema of the message', () => {
  const rules = {
    type: 'object',
    properties: { properties: { type: 'object', required: ['bed'], properties: { bed: { type: 'string' } } } },
  };
  const { formats, events } = planOf({
    name: 'Garden',
    events: [{ id: 'e1', name: 'Seeds Sown', description: 'Seeds.', rules }],
  });
  assert.deepEqual(formats, ['avo']);
  assert.deepEqual(events, [
    {
      name: 'Seeds Sown',
      call: 'track',
      summary: 'Seeds.',
      properties: [{ key: 'bed', types: ['string'], required: true }],
    },
  ]);
});

test('the Lexicon of Mixpanel says tags, owners, names for people and what is hidden; a profile is about a person', () => {
  const metadata = {
    'com.mixpanel': { tags: ['core'], displayName: 'Sowing', hidden: true, dropped: false, teamOwners: ['beds'] },
  };
  const { events, problems } = planOf({
    entries: [
      {
        entityType: 'event',
        name: 'Seeds Sown',
        schemaJson: { description: 'Seeds.', metadata, properties: { bed: { type: 'string' } } },
      },
      { entityType: 'profile', name: '$user', schemaJson: { properties: { plan: { type: 'string' } } } },
      { entityType: 'lookup', name: 'x', schemaJson: {} },
    ],
  });
  assert.deepEqual(events, [
    {
      name: 'Seeds Sown',
      call: 'track',
      summary: 'Seeds.',
      properties: [{ key: 'bed', types: ['string'] }],
      title: 'Sowing',
      tags: ['core'],
      owner: 'beds',
      fields: { hidden: true },
    },
    { name: '', call: 'identify', title: '$user', properties: [{ key: 'plan', types: ['string'] }] },
  ]);
  assert.deepEqual(problems, ['41:4 warning The entry of the kind "lookup" is passed over.']);
});

const structure = (name: string, version: string, properties: object) => ({
  $schema: 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#',
  self: { vendor: 'com.garden', name, format: 'jsonschema', version },
  type: 'object',
  properties,
});

test('Iglu: the newest version of a name counts, and vendor and version are kept', () => {
  const files = ['1-0-9', '1-0-10'].map((version, index) => ({
    path: `schemas/com.garden/sown/jsonschema/${version}`,
    text: JSON.stringify(structure('sown', version, { [`key${index}`]: { type: ['string', 'null'], maxLength: 9 } })),
  }));
  const { formats, events, notKept } = planOf(files);
  assert.deepEqual(formats, ['snowplow']);
  assert.deepEqual(events, [
    {
      name: 'sown',
      call: 'track',
      properties: [{ key: 'key1', types: ['string'], nullable: true, limits: { maxLength: 9 } }],
      fields: { vendor: 'com.garden', version: '1-0-10' },
    },
  ]);
  assert.deepEqual(notKept, ['1 an older version of a schema, line 1']);
});

test('Snowplow: entities are groups, and data products say which events are made of which schemas', () => {
  const files = [
    {
      path: 'a.json',
      text: JSON.stringify({
        apiVersion: 'v1',
        resourceType: 'data-structure',
        meta: { schemaType: 'event', hidden: false, customData: { team: 'beds' } },
        data: structure('sown', '1-0-0', { bed: { type: 'string' } }),
      }),
    },
    {
      path: 'b.json',
      text: JSON.stringify({
        apiVersion: 'v1',
        resourceType: 'data-structure',
        meta: { schemaType: 'entity' },
        data: structure('plot', '1-0-0', { size: { type: 'integer' } }),
      }),
    },
    {
      path: 'c.yaml',
      text: `apiVersion: v1
resourceType: data-product
resourceName: x
data:
  name: Sowing
  owner: beds
  eventSpecifications:
    - resourceName: y
      name: Seeds Sown
      description: Seeds.
      event: { source: 'iglu:com.garden/sown/jsonschema/1-0-0', schema: { type: object, required: [bed], properties: { bed: { enum: [a, b] } } } }
      entities: { tracked: [{ source: 'iglu:com.garden/plot/jsonschema/1-0-0' }] }
      triggers: [{ id: z, description: The bed is full. }]
`,
    },
  ];
  const { events, groups } = planOf(files);
  assert.deepEqual(groups, [
    {
      name: 'plot',
      fields: { vendor: 'com.garden', version: '1-0-0' },
      properties: [{ key: 'size', types: ['integer'] }],
      everywhere: false,
    },
  ]);
  assert.deepEqual(
    events.map(({ name }) => name),
    ['sown', 'Seeds Sown'],
  );
  assert.deepEqual(events[0]?.['fields'], { vendor: 'com.garden', version: '1-0-0', customData: { team: 'beds' } });
  assert.deepEqual(events[1], {
    name: 'Seeds Sown',
    call: 'track',
    summary: 'Seeds.',
    properties: [{ key: 'bed', types: ['string'], values: [{ value: 'a' }, { value: 'b' }], required: true }],
    trigger: 'The bed is full.',
    groups: ['plot'],
    fields: { event: 'iglu:com.garden/sown/jsonschema/1-0-0' },
    area: 'Sowing',
    owner: 'beds',
  });
});

test('PostHog: definitions of events and of properties stand apart', () => {
  const { formats, events, properties } = planOf({
    results: [
      {
        id: '1',
        name: 'seeds sown',
        description: 'Seeds.',
        tags: ['core'],
        verified: true,
        last_seen_at: null,
        owner: { email: 'kim@example.com' },
      },
      { id: '2', name: 'bed', property_type: 'String', is_numerical: false },
      { id: '3', name: 'day', property_type: 'DateTime', is_numerical: false },
    ],
  });
  assert.deepEqual(formats, ['posthog']);
  assert.deepEqual(events, [
    {
      name: 'seeds sown',
      call: 'track',
      summary: 'Seeds.',
      owner: 'kim@example.com',
      tags: ['core'],
      fields: { verified: true },
    },
  ]);
  assert.deepEqual(properties, [
    { key: 'bed', types: ['string'] },
    { key: 'day', fields: { property_type: 'DateTime' } },
  ]);
});

test('Google Analytics: custom dimensions are properties', () => {
  const plan = {
    customDimensions: [
      { name: 'properties/1/x/2', parameterName: 'bed', displayName: 'Bed', description: 'Which.', scope: 'EVENT' },
    ],
  };
  assert.deepEqual(planOf(plan).formats, ['ga4-dimensions']);
  assert.deepEqual(planOf(plan).properties, [
    { key: 'bed', title: 'Bed', summary: 'Which.', fields: { scope: 'EVENT' } },
  ]);
});

test('events with a list of parameters of any maker are read by the usual names of their facts', () => {
  const parameters = [
    {
      name: 'bed',
      type: 'string',
      requirement: 'conditional',
      condition: 'when there are beds',
      definition: 'Which.',
      allowed_values: ['a', 'b'],
      example: 'a',
      scope: 'event',
    },
  ];
  const plan = {
    schema_version: '5',
    events: [{ event_name: 'sow', definition: 'Seeds.', trigger: 'On sowing.', parameters }],
  };
  assert.deepEqual(planOf(plan).formats, ['events-json']);
  assert.deepEqual(planOf(plan).events, [
    {
      name: 'sow',
      call: 'track',
      summary: 'Seeds.',
      trigger: 'On sowing.',
      properties: [
        {
          key: 'bed',
          types: ['string'],
          example: 'a',
          summary: 'Which.',
          values: [{ value: 'a' }, { value: 'b' }],
          required: 'when there are beds',
          fields: { scope: 'event' },
        },
      ],
    },
  ]);
  assert.deepEqual(planOf(plan).notKept, ['1 schema_version, line 2']);
});

test('analyze-tracking says where in the code an event is sent, and to whom', () => {
  const text = `version: 1
source: { repository: garden, commit: abc }
events:
  seedsSown:
    implementations: [{ path: a.ts, line: 3, function: sow, destination: segment }]
    properties:
      bed: { type: any }
      kinds: { type: 'string[]' }
`;
  assert.deepEqual(planOf(text).events, [
    {
      name: 'seedsSown',
      call: 'track',
      properties: [{ key: 'bed' }, { key: 'kinds', types: ['array'], items: { types: ['string'] } }],
      destinations: ['segment'],
      fields: { code: ['a.ts:3'], function: ['sow'] },
    },
  ]);
  assert.deepEqual(planOf(text).notKept, []);
});
