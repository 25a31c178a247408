import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, propertiesOf } from './said.ts';

test('Glean: metrics of the type event are events by category and name, the others are named', () => {
  const text = `$schema: moz://mozilla.org/schemas/glean/metrics/2-0-0
page:
  opened: &base
    type: event
    description: |
      A page was opened.
    bugs: [https://bugs.example/1]
    notification_emails: [kim@example.com]
    expires: 2027-01-01
    extra_keys:
      kind: { type: string, description: Kind. }
      count: { type: quantity }
  seen:
    <<: *base
    type: counter
`;
  const { formats, events, areas, notKept } = planOf(text);
  assert.deepEqual(formats, ['glean']);
  assert.deepEqual(events, [
    {
      name: 'page.opened',
      call: 'track',
      summary: 'A page was opened.',
      area: 'page',
      owner: 'kim@example.com',
      until: '2027-01-01',
      properties: [
        { key: 'kind', types: ['string'], summary: 'Kind.' },
        { key: 'count', types: ['integer'] },
      ],
      fields: { bugs: ['https://bugs.example/1'] },
    },
  ]);
  assert.deepEqual(areas, [{ name: 'page' }]);
  assert.deepEqual(notKept, ['1 metrics that are measured and are no events, line 13']);
});

test('OpenTelemetry: attributes are looked up where they are defined, and each event says how much it needs them', () => {
  const text = `groups:
  - id: registry.page
    type: attribute_group
    brief: Pages.
    attributes:
      - id: page.id
        type: string
        brief: Which page.
        examples: [home, cart]
      - id: page.kind
        type: { members: [{ id: a, value: plain, brief: As it is. }], allow_custom_values: false }
        brief: Its kind.
      - id: page.way
        type: { members: [{ id: a, value: link }] }
        brief: The way there.
  - id: event.page.opened
    type: event
    name: page.opened
    stability: development
    brief: A page was opened.
    attributes:
      - { ref: page.id, requirement_level: required }
      - { ref: page.kind, requirement_level: { conditionally_required: If it has one. } }
      - { ref: page.way, requirement_level: opt_in, brief: The way here. }
      - { ref: user.id }
  - { id: span.page, type: span, brief: Time. }
`;
  const { formats, events, properties, notKept } = planOf(text);
  assert.deepEqual(formats, ['opentelemetry']);
  assert.deepEqual(events, [
    {
      name: 'page.opened',
      call: 'track',
      summary: 'A page was opened.',
      properties: [
        { key: 'page.id', types: ['string'], summary: 'Which page.', example: 'home', required: true },
        {
          key: 'page.kind',
          types: ['string'],
          values: [{ value: 'plain', summary: 'As it is.' }],
          summary: 'Its kind.',
          required: 'If it has one.',
        },
        {
          key: 'page.way',
          types: ['string'],
          fields: { 'known values': ['link'] },
          summary: 'The way here.',
          required: false,
        },
        { key: 'user.id' },
      ],
      fields: { stability: 'development' },
    },
  ]);
  assert.deepEqual(
    properties.map(({ key }) => key),
    ['page.id', 'page.kind', 'page.way'],
  );
  assert.deepEqual(notKept, ['1 groups of the type "span", line 26', '1 examples, line 9']);
});

test('GitLab: a file an event, and what else it says is kept as fields', () => {
  const text = `---
description: A page was opened
internal_events: true
action: open_page
identifiers: [user]
additional_properties:
  label: { description: Kind of page }
product_group: pages
milestone: '17.10'
status: active
tiers: [free, premium]
`;
  assert.deepEqual(planOf(text).formats, ['gitlab']);
  assert.deepEqual(planOf(text).events, [
    {
      name: 'open_page',
      call: 'track',
      summary: 'A page was opened',
      owner: 'pages',
      since: '17.10',
      status: 'live',
      properties: [{ key: 'label', summary: 'Kind of page' }],
      fields: { internal_events: true, identifiers: ['user'], tiers: ['free', 'premium'] },
    },
  ]);
});

test('a version keeps its letters though it looks like a number', () => {
  assert.equal(planOf('action: a\nproduct_group: b\nmilestone: 15.10\n').events[0]?.['since'], '15.10');
});

const OPEN_PLAN = [
  {
    path: 'opentp.yaml',
    text: `opentp: 2026-01
spec:
  paths:
    events: { root: /events, template: '{area}/{priority}/{event}.yaml' }
    dictionaries: { root: /dictionaries }
  events:
    payload:
      targets: { phones: [ios, android] }
      schema:
        app: { type: string, dict: data/apps, required: true }
        event_name: { type: string, required: true }
        build: { type: string }
    taxonomy: { area: { dict: areas } }
`,
  },
  { path: 'dictionaries/areas.yaml', text: 'opentp: 2026-01\ndict: { type: string, values: [pages, shop] }\n' },
  { path: 'dictionaries/data/apps.yaml', text: 'opentp: 2026-01\ndict: { type: string, values: [site, app] }\n' },
  {
    path: 'events/pages/1/page_opened.yaml',
    text: `opentp: 2026-01
event:
  key: pages::opened
  lifecycle: { status: active }
  taxonomy: { action: A page was opened., note: x }
  payload:
    web: { schema: { app: { value: site }, event_name: { value: opened } } }
    phones:
      current: stable
      stable: '2'
      '1': { schema: { app: { value: app }, event_name: { value: opened } } }
      '2': { $ref: '1', schema: { user: { type: string, pii: { kind: user_id, masker: star } } } }
`,
  },
];

test('OpenTrackPlan: area from the folders, the current version of each target, values from dictionaries', () => {
  const { formats, events, properties, areas, notKept } = planOf(OPEN_PLAN);
  assert.deepEqual(properties, [{ types: ['string'], key: 'build' }]);
  assert.deepEqual(areas, [{ name: 'pages' }, { name: 'shop' }]);
  assert.deepEqual(notKept, ['1 rules for the names of events, line 13']);
  assert.deepEqual(formats, ['opentrackplan']);
  assert.deepEqual(events, [
    {
      name: 'opened',
      call: 'track',
      summary: 'A page was opened.',
      area: 'pages',
      status: 'live',
      properties: [
        { types: ['string'], values: [{ value: 'site' }, { value: 'app' }], required: true, key: 'app' },
        { types: ['string'], limits: { const: 'opened' }, required: true, key: 'event_name' },
        { types: ['string'], personal: true, privacy: 'user_id', fields: { masker: 'star' }, key: 'user' },
      ],
      sources: ['web', 'ios', 'android'],
      fields: { key: 'pages::opened', priority: '1', note: 'x' },
    },
  ]);
});

test('our own catalog.json gives back what it says', () => {
  const plan = {
    formatVersion: 1,
    events: [
      {
        id: 'page-opened',
        name: 'Page Opened',
        call: 'page',
        summary: 'A page.',
        properties: ['kind'],
        propertyDetails: [{ property: 'kind', summary: 'Kind here.' }],
      },
    ],
    properties: [
      {
        id: 'kind',
        type: 'string',
        summary: 'Kind.',
        constraints: { enum: ['a', 'b'], maxLength: 9 },
        personal: true,
        basis: 'editorial',
      },
    ],
  };
  assert.deepEqual(planOf(plan).formats, ['catalog-json']);
  assert.deepEqual(propertiesOf(plan), {
    kind: {
      types: ['string'],
      summary: 'Kind here.',
      values: [{ value: 'a' }, { value: 'b' }],
      limits: { maxLength: 9 },
      personal: true,
      basis: 'editorial',
    },
  });
});
