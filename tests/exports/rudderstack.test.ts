// RudderStack's published rules, held against what is written for it; and what it cannot have, named.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';
import { warningsOf, warningText } from '../../src/exports/rules/warnings.ts';
import { hostile, shipped, write } from './plans.ts';
import { refusedByRudderstack } from './rudderstack-rules.ts';

for (const [name, selection] of Object.entries({ shipped, hostile })) {
  test(`RudderStack takes what is written for it (${name})`, async () => {
    assert.deepEqual(refusedByRudderstack(await write('rudderstack', selection)), []);
  });
}

const [first] = shipped.events;
assert.ok(first);
const blank = { summary: '', meaning: '' };
const text = (key: string, more: Partial<PlanProperty> = {}): PlanProperty => ({
  key,
  type: 'string',
  ...blank,
  ...more,
});
const event = (id: string, more: Partial<PlanEvent>): PlanEvent => ({
  ...first,
  id,
  name: id,
  properties: [],
  ...more,
});

const LONG = 'k'.repeat(66);
const odd: readonly PlanEvent[] = [
  event('long', { name: '注'.repeat(22) }),
  event('fits', { name: '注'.repeat(21), summary: '注册完成。' }),
  event('keys', {
    summary: 'Ok',
    additionalProperties: false,
    properties: [
      text(LONG),
      text(' spaced'),
      text('address', { format: 'uri', meaning: '`true` or not.' }),
      text('page.url'),
      text('$value', { type: 'integer', constraints: { minimum: 0.5, exclusiveMaximum: 9.5, multipleOf: 0.5 } }),
      text('flag', { type: 'boolean', constraints: { pattern: 'a' }, values: [{ value: true }] }),
      text('map', {
        type: 'object',
        constraints: { const: 'x' },
        members: [
          { key: LONG, type: 'string' },
          { key: 'a', type: 'object', members: [deep(1)] },
        ],
      }),
    ],
  }),
  event('home', { call: 'page', summary: 'Home.', properties: [text('title', { required: true }), text('same')] }),
  event('prices', {
    call: 'page',
    summary: 'Prices.',
    properties: [
      text('title', { required: true }),
      text('currency', { required: true }),
      text('same', { type: 'number' }),
    ],
  }),
];

function deep(level: number): NonNullable<PlanProperty['members']>[number] {
  return { key: `level${level}`, type: 'object', ...(level < 4 && { members: [deep(level + 1)] }) };
}

test('RudderStack takes what is hard to fit into its rules, and each thing left out is named', async () => {
  const files = await write('rudderstack', { ...shipped, name: '404 – fehlt', events: odd });
  assert.deepEqual(refusedByRudderstack(files), []);
  assert.deepEqual([...warningsOf('rudderstack', odd)].map(warningText), [
    `length  "${'注'.repeat(22)}": RudderStack takes names of events of at most 64 bytes; it has 66. It is left out.`,
    `length  "keys", "${LONG}": RudderStack takes keys of at most 65 characters; it has 66. It is left out.`,
    'spaces  "keys", " spaced": RudderStack takes keys without spaces around them; it has some. It is left out.',
    'format  "keys", "address": RudderStack knows no format "uri", only date-time, date, time, email, uuid, hostname, ipv4 and ipv6. It is left out.',
    `length  "keys", "map.${LONG}": RudderStack takes keys of at most 65 characters; it has 66. It is left out.`,
    'levels  "keys", "map.a.level1.level2.level3": RudderStack takes 3 levels below a property. What is deeper is left out.',
    'single  "prices": RudderStack has one event for page calls, and "home" is one already. They stand in it together.',
  ]);
});

test('page events stand in one, with the properties of all; required is what all require', async () => {
  const files = await write('rudderstack', { ...shipped, events: odd.slice(3) });
  const [events = '', , plan = ''] = files.map((file) => file.text);
  assert.match(events, /- id: home\n +name: ""\n +event_type: page\n +description: Home\. \/ Prices\.\n$/);
  assert.match(
    plan,
    /- property: "#property:title"\n +required: true\n +- property: "#property:same"\n +- property: "#property:currency"\n +- property: "#property:same_2"\n$/,
  );
});

test('where a key is left out, others than those listed may be sent', async () => {
  const allowed = async (events: readonly PlanEvent[]) =>
    /additional_properties: (\w+)/.exec((await write('rudderstack', { ...shipped, events }))[2]?.text ?? '')?.[1];
  assert.equal(await allowed(odd.slice(2, 3)), 'true');
  assert.equal(await allowed([event('shut', { additionalProperties: false })]), 'false');
});
