// Where events go, whom they are about and what has no place of its own, format by format: nothing of it is left behind.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, type Written } from './said.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The first event and its first property, of what the case names; nothing may be left. */
function kept(written: Written, keys: readonly string[], ofProperty: readonly string[] = []): Facts {
  const { events, notKept } = planOf(written);
  assert.deepEqual(notKept, []);
  const [event = {}] = events;
  const [property = {}] = (event['properties'] ?? []) as readonly Facts[]; // as every event has them
  const pick = (of: Facts, all: readonly string[]): Facts => Object.fromEntries(all.map((key) => [key, of[key]]));
  return { ...pick(event, keys), ...pick(property, ofProperty) };
}

test('labels of Segment say area, status, sources and destinations; the integrations of its message say destinations', () => {
  const labels = { area: 'Home', status: 'active', platform: 'web, ios', destinations: 'Mixpanel', floor: 'two' };
  const integrations = { properties: { All: { const: false }, Amplitude: { const: true }, Braze: { enum: [false] } } };
  const jsonSchema = (properties: object, more: object = {}) => ({
    labels: more,
    properties: { properties: {}, ...properties },
  });
  assert.deepEqual(
    kept({ rules: [{ type: 'TRACK', key: 'Lit', jsonSchema: jsonSchema({}, labels) }] }, [
      'area',
      'status',
      'sources',
      'destinations',
      'fields',
    ]),
    { area: 'Home', status: 'live', sources: ['web', 'ios'], destinations: ['Mixpanel'], fields: { floor: 'two' } },
  );
  const { events } = planOf({ rules: [{ type: 'TRACK', key: 'Lit', jsonSchema: jsonSchema({ integrations }) }] });
  assert.deepEqual(events[0]?.['destinations'], ['Amplitude']);
});

test('an export of Avo says sources with their destinations, category, status, and what else an event has', () => {
  const event = {
    id: 'e1',
    name: 'lit',
    category: 'Home',
    status: 'draft',
    sources: [
      { id: 's1', name: 'iOS', destinations: [{ id: 'd1', name: 'Segment' }] },
      { id: 's2', name: 'Web' },
    ],
    triggers: [],
    actions: ['page'],
    rules: { properties: { properties: { properties: { lamp: { type: 'string', pii: true } } } } },
  };
  assert.deepEqual(
    kept({ events: [event], metrics: {} }, ['area', 'status', 'sources', 'destinations', 'fields'], ['personal']),
    {
      area: 'Home',
      status: 'proposed',
      sources: ['iOS', 'Web'],
      destinations: ['Segment'],
      fields: { actions: ['page'] },
      personal: true,
    },
  );
});

test('the answer of the API of RudderStack keeps who made an event and when', () => {
  const event = {
    id: 'e',
    workspaceId: 'w',
    name: 'lit',
    eventType: 'track',
    createdBy: 'kim',
    createdAt: '2026-01-02',
    rules: {},
  };
  assert.deepEqual(kept({ name: 'Home', events: [event] }, ['fields']), {
    fields: { createdBy: 'kim', createdAt: '2026-01-02' },
  });
});

test('a Lexicon says what is sensitive, who owns it, and what is hidden or dropped', () => {
  const schemaJson = {
    properties: { mail: { type: 'string', metadata: { 'com.mixpanel': { sensitive: true, exampleValue: 'a' } } } },
    metadata: { 'com.mixpanel': { dropped: true, contactOwners: ['kim', 'lee'] } },
  };
  const facts = kept({ entries: [{ entityType: 'event', name: 'lit', schemaJson }] }, ['owner', 'fields'], ['privacy']);
  assert.deepEqual(facts, { owner: 'kim', fields: { dropped: true, owners: ['kim', 'lee'] }, privacy: 'sensitive' });
});

test('Amplitude says what an event comes from, and what classes a property is of', () => {
  const csv = `Object Type,Object Name,Event Source,Event Last Seen,Event 30 Day Volume,Event Property Name,Property Value Type,Property Classifications
Event,lit,"web,ios",2026-01-02,12,,,
,,,,,mail,string,"PII,SENSITIVE"
`;
  assert.deepEqual(kept(csv, ['sources', 'fields'], ['personal', 'privacy']), {
    sources: ['web', 'ios'],
    fields: { 'Event Last Seen': '2026-01-02', 'Event 30 Day Volume': '12' },
    personal: true,
    privacy: 'SENSITIVE',
  });
});

test('GitLab keeps tiers, distributions and identifiers', () => {
  const yaml =
    'action: lit\nproduct_group: home\nmilestone: "15.7"\nidentifiers: [user]\ntiers: [free, premium]\nstatus: removed\n';
  assert.deepEqual(kept(yaml, ['owner', 'since', 'status', 'fields']), {
    owner: 'home',
    since: '15.7',
    status: 'deprecated',
    fields: { identifiers: ['user'], tiers: ['free', 'premium'] },
  });
});

test('Glean says how sensitive an event is; what is highly so is of a class of personal data', () => {
  const yaml = `lamp:
  lit:
    type: event
    description: Lit.
    bugs: [https://bugs.example/1]
    data_sensitivity: [interaction, highly_sensitive]
    notification_emails: [kim@example.com]
    expires: never
    extra_keys: { mail: { type: string, description: Whose. } }
`;
  assert.deepEqual(kept(yaml, ['owner', 'fields'], ['privacy']), {
    owner: 'kim@example.com',
    fields: { bugs: ['https://bugs.example/1'], data_sensitivity: ['interaction', 'highly_sensitive'] },
    privacy: 'highly_sensitive',
  });
});

test('annotations of OpenTelemetry say what is personal, and keep the rest', () => {
  const yaml = `groups:
  - id: event.lit
    type: event
    name: lit
    brief: Lit.
    stability: development
    attributes:
      - { id: lamp.mail, type: string, brief: Whose., annotations: { pii: true, sensitivity: contact, desk: home } }
`;
  assert.deepEqual(kept(yaml, ['fields'], ['personal', 'privacy', 'fields']), {
    fields: { desk: 'home' },
    personal: true,
    privacy: 'contact',
  });
  assert.deepEqual(kept(yaml, ['fields']), { fields: { stability: 'development' } });
});

test('PostHog says what is deprecated, verified and when it was last seen', () => {
  const results = [
    { id: '1', name: 'lit', verified: true, deprecated: true, last_seen_at: '2026-01-02', volume_30_day: 4 },
  ];
  assert.deepEqual(kept({ count: 1, results }, ['status', 'fields']), {
    status: 'deprecated',
    fields: { last_seen_at: '2026-01-02', volume_30_day: '4', verified: true },
  });
});

test('events of a data product come from its source applications, but for those it leaves out', () => {
  const application =
    'apiVersion: v1\nresourceType: source-application\nresourceName: r\ndata: { name: Our website }\n';
  const product = `apiVersion: v1
resourceType: data-product
resourceName: p
data:
  name: Lamps
  sourceApplications: [{ $ref: ../apps/web.yaml }, { $ref: ../apps/ios.yaml }]
  eventSpecifications:
    - { resourceName: e, name: lit, event: { source: 'iglu:com.acme/lit/jsonschema/1-0-0' } }
    - { resourceName: f, name: cut, excludedSourceApplications: [{ $ref: ../apps/ios.yaml }] }
`;
  const { events, notKept } = planOf([
    { path: 'products/lamps.yaml', text: product },
    { path: 'apps/web.yaml', text: application },
  ]);
  assert.deepEqual(notKept, []);
  assert.deepEqual(
    events.map(({ name, area, sources }) => [name, area, sources]),
    [
      ['lit', 'Lamps', ['Our website', 'ios']],
      ['cut', 'Lamps', ['Our website']],
    ],
  );
});

test('JSON Schemas mark personal data by the usual keys', () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'lit',
    properties: { mail: { type: 'string', 'x-pii': true, 'x-privacy': 'contact' } },
  };
  assert.deepEqual(kept(schema, [], ['personal', 'privacy']), { personal: true, privacy: 'contact' });
});

test("a plan of one's own making keeps whatever its events say", () => {
  const event = {
    name: 'lit',
    status: 'live',
    platforms: ['web'],
    ticket: 'A-1',
    locations: { page: '/a' },
    parameters: [{ name: 'lamp' }],
  };
  assert.deepEqual(kept({ events: [event] }, ['status', 'sources', 'fields']), {
    status: 'live',
    sources: ['web'],
    fields: { ticket: 'A-1', locations: { page: '/a' } },
  });
});

test('our own CSV keeps the fields of a company, of which it says whose they are, and what is sent instead', () => {
  const text = `event_id,event,call,property,event_status,replaced_by,fields.team,fields.floors,property_fields.rank
bed-made,Bed Made,track,bed,deprecated,bed-slept-in,rooms,"[1,2]",3
bed-slept-in,Bed Slept In,track,bed,,,,,
`;
  assert.deepEqual(kept(text, ['status', 'replacedBy', 'fields'], ['fields']), {
    status: 'deprecated',
    replacedBy: 'Bed Slept In',
    fields: { rank: 3 },
  });
  assert.deepEqual(planOf(text).events[0]?.['fields'], { team: 'rooms', floors: [1, 2] });
});

test('what repeats a key, or says how an answer was asked for, is no fact', () => {
  const schemaJson = { properties: { lamp: { type: 'string', key: 'lamp' }, rank: { key: 'other' } } };
  const { notKept } = planOf({ entries: [{ entityType: 'event', name: 'lit', schemaJson }], truncate: false });
  assert.deepEqual(
    notKept.map((one) => one.replace(/, line.*/, '')),
    ['1 key'],
  );
});

test("of a parameter a plan of one's own making keeps where its values come from", () => {
  const parameter = { name: 'lamp', value_mode: 'controlled', value_language: 'en', custom_decision: { need: 'x' } };
  assert.deepEqual(kept({ events: [{ name: 'lit', parameters: [parameter] }] }, [], ['fields']), {
    fields: { value_mode: 'controlled', value_language: 'en', custom_decision: { need: 'x' } },
  });
});

test('RudderStack: what a variant asks is required where its property has the value, in words', () => {
  const plan = `version: rudder/v1
kind: properties
metadata: { name: p }
spec:
  properties:
    - { id: lamp, name: lamp, type: string }
    - { id: watts, name: watts, type: integer }
    - { id: oil, name: oil, type: string }
    - { id: note, name: note, type: string }
---
version: rudder/v1
kind: events
metadata: { name: e }
spec: { events: [{ id: lit, name: lit, event_type: track }] }
---
version: rudder/v1
kind: tracking-plan
metadata: { name: tp }
spec:
  id: tp
  rules:
    - type: event_rule
      id: r
      event: '#event:lit'
      properties: [{ property: '#property:lamp', required: true }, { property: '#property:watts' }]
      variants:
        - type: discriminator
          discriminator: '#property:lamp'
          cases:
            - { display_name: Wired, match: [bulb, neon], properties: [{ property: '#property:watts', required: true }] }
            - { display_name: Oil, match: [oil], properties: [{ property: '#property:oil', required: true }] }
          default: { properties: [{ property: '#property:note', required: true }, { property: '#property:oil' }] }
`;
  const { events, notKept } = planOf(plan);
  const properties = events[0]?.['properties'] as { key: string; required?: unknown }[];
  assert.deepEqual(
    properties.map(({ key, required }) => [key, required]),
    [
      ['lamp', true],
      ['watts', 'when lamp is "bulb" or "neon"'],
      ['oil', 'when lamp is "oil"'],
      ['note', 'unless lamp is "bulb", "neon" or "oil"'],
    ],
  );
  assert.deepEqual(notKept, ['2 display_name of a variant, line 30']);
});
