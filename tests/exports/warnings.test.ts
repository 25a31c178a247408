// What vendors publish that they do not take is named: the event, the property and the rule.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupIn } from '../../src/catalog/lookup.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { rulesOf } from '../../src/exports/rules/by-format.ts';
import { warningsOf, warningText } from '../../src/exports/rules/warnings.ts';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';
import { exportWarnings, exportWarningsText } from '../../src/site/export-warnings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { planOf, shipped } from './plans.ts';
import { sample, sampleEvent } from './sample.ts';

placeSite({ siteUrl: 'https://reference.example', basePath: '/' });
const [first] = shipped.events;
assert.ok(first);
const blank = { summary: '', meaning: '' };
const text = (key: string, more: Partial<PlanProperty> = {}): PlanProperty => ({ key, ...blank, ...more });
const event = (name: string, ...properties: readonly PlanProperty[]): PlanEvent => ({ ...first, name, properties });
const warned = (format: string, ...events: readonly PlanEvent[]) => [...warningsOf(format, events)].map(warningText);

test('the shipped plan breaks no rule of any vendor', () => {
  for (const { id } of FORMATS) assert.deepEqual(warned(id, ...shipped.events), [], id);
});

test('every vendor that publishes rules is named with where', () => {
  const bound = FORMATS.flatMap(({ id }) => rulesOf(id) ?? []);
  assert.ok(bound.length >= 12);
  for (const { vendor, source } of bound) assert.match(source, /^https:\/\//, vendor);
});

test('Mixpanel: long and reserved names, and too many properties', () => {
  const many = Array.from({ length: 256 }, (_, index) => text(`k${index}`));
  assert.deepEqual(warned('mixpanel', event('é'.repeat(255)), event('n'.repeat(256)), event('$opened', ...many)), [
    `length  "${'n'.repeat(79)}…": Mixpanel takes names of events of at most 255 characters; it has 256.`,
    'reserved  "$opened": Mixpanel takes names of events that do not begin as its own do; it begins with "$".',
    'properties  "$opened": Mixpanel takes at most 255 properties with an event; it has 256.',
  ]);
  assert.deepEqual(warned('mixpanel', event('A', text('cart', { type: 'object', members: [{ key: 'mp_lib' }] }))), [
    'reserved  "A", "cart.mp_lib": Mixpanel takes keys that do not begin as its own do; it begins with "mp_".',
  ]);
});

test('Segment: patterns with a negative look-ahead, a second identify event, and more than 2,000 events', () => {
  const known = { ...event('Known', text('a', { constraints: { pattern: '^(?!x)' } })), call: 'identify' } as const;
  assert.deepEqual(warned('segment-rules', known, { ...known, name: 'Known Too', properties: [] }), [
    'pattern  "Known", "a": Segment takes no negative look-ahead (`(?!`) in patterns; it has one.',
    'single  "Known Too": Segment has one event for identify calls, and "Known" is one already. Keep one of the rules.',
  ]);
  const tracked = planOf(2001).events.map((one) => ({ ...one, call: 'track' }) as const);
  assert.deepEqual(warned('typewriter', ...tracked), [
    'events  Typewriter takes at most 2,000 events in a plan; there are 2,001.',
  ]);
});

test('Typewriter: names that its code would send otherwise', () => {
  const says =
    'Typewriter takes names of events without `& < > " \' = \\`, backquotes, line breaks and `*/`; it has such a mark.';
  const names = ["Driver's Door Moved", 'Terms & Conditions Read', 'A\\B', 'A */ B', 'Door Moved * / 2'];
  assert.deepEqual(
    warned('typewriter', ...names.map((name) => event(name))).map((line) => line.slice(line.indexOf(': ') + 2)),
    names.slice(0, 4).map(() => says),
  );
});

test('Avo and Segment tables: lists whose values would be split, those of items too', () => {
  const values = [{ value: 'a' }, { value: 'b,c' }];
  const listed = event('A', text('size', { values }), text('sizes', { type: 'array', items: { values } }));
  const says = 'and one of its values would be split or trimmed. The list is left out.';
  assert.deepEqual(warned('avo-csv', listed), [
    `values  "A", "size": Avo splits a list of values at a comma, ${says}`,
    `values  "A", "sizes[]": Avo splits a list of values at a comma, ${says}`,
  ]);
  assert.deepEqual(
    warned('segment-csv', listed),
    warned('avo-csv', listed).map((line) => line.replace('Avo', 'Segment').replace('a comma', 'a comma or a bar')),
  );
});

test('Amplitude: more than 2,000 properties of events, and lists whose values would be split', () => {
  const many = Array.from({ length: 1001 }, (_, index) => text(`k${index}`));
  const others = many.map(({ key, ...more }) => ({ key: `other ${key}`, ...more }));
  assert.deepEqual(warned('amplitude-csv', event('A', ...many), event('B', ...others)), [
    'properties  Amplitude takes at most 2,000 properties of events; there are 2,002.',
  ]);
  const known = { ...event('Known', ...many, ...others), call: 'identify' } as const;
  assert.deepEqual(warned('amplitude-csv', known, event('A', text('size', { values: [{ value: 'a,b' }] }))), [
    'values  "A", "size": Amplitude splits a list of values at a comma, and one of its values would be split or trimmed. The list is left out.',
  ]);
});

test('PostHog: names of more than 200 bytes, and keys that mean something there, but not inside of values', () => {
  const held = text('$set', { type: 'object', members: [{ key: '$groups' }] });
  assert.deepEqual(warned('posthog', event('é'.repeat(101), held), event('n'.repeat(200), text('$screen_name'))), [
    `length  "${'é'.repeat(79)}…": PostHog takes names of events of at most 200 bytes; it has 202.`,
    `reserved  "${'é'.repeat(79)}…", "$set": PostHog takes keys that do not begin as its own do; it begins with "$set".`,
  ]);
});

test('Google Analytics: reserved and long names, other characters, and two keys of one name, each once', () => {
  const long = 'a'.repeat(41);
  const keys = [text('currency'), text(long), text('plan type'), text('plan-type'), text('sku')];
  const known = { ...event('Known', text('currency'), text('b'.repeat(25))), call: 'identify' } as const;
  assert.deepEqual(
    warned('ga4-dimensions', event('A', ...keys), event('B', text('currency'), text('plan-type')), known),
    [
      'reserved  "A", "currency": Google Analytics keeps this name for itself, and takes no custom dimension of it. It is left out.',
      `length  "A", "${long}": Google Analytics takes names of at most 40 characters. It would have to be sent as "${'a'.repeat(40)}".`,
      'characters  "A", "plan type": Google Analytics takes names of letters, digits and underscores that begin with a letter. It would have to be sent as "plan_type".',
      'clash  "A", "plan-type": It is the parameter "plan_type", and so is "plan type". They would be one there.',
      `length  "Known", "${'b'.repeat(25)}": Google Analytics takes names of at most 24 characters. It would have to be sent as "${'b'.repeat(24)}".`,
    ],
  );
  assert.deepEqual(warned('ga4-dimensions', event('A', text('currency', { personal: true }))), []);
});

test('Google Analytics: more than 50 custom dimensions of events and 25 of users', () => {
  const many = Array.from({ length: 51 }, (_, index) => text(`k${index}`));
  const known = { ...event('Known', ...many.slice(0, 26)), call: 'group' } as const;
  assert.deepEqual(warned('ga4-dimensions', event('A', ...many), event('B', ...many), known), [
    'names  Google Analytics takes at most 50 custom dimensions of events; there are 51.',
    'names  Google Analytics takes at most 25 custom dimensions of users; there are 26.',
  ]);
});

test('warehouses: long names, reserved words, what the CDP fills itself, and names that become one', () => {
  const ship = text('ship', { type: 'object', members: [{ key: 'City' }] });
  const long = 'k'.repeat(130);
  const keys = [text('userId'), text('context_ip'), text('orderId'), text('order_id'), ship, text('ship_city')];
  for (const format of ['warehouse-csv', 'dbt']) {
    assert.deepEqual(warned(format, event('Order', ...keys, text(long), text('end')), event('order'), event('Users')), [
      'reserved  "Order": "order" is a reserved word of BigQuery, Postgres, Redshift and Snowflake, where the table is called "_order".',
      'reserved  "Order", "userId": "user_id" is a column that the CDP fills itself; what is sent is left out of it, or renamed.',
      'reserved  "Order", "context_ip": "context_ip" is a column that the CDP fills itself; what is sent is left out of it, or renamed.',
      'clash  "Order", "order_id": It is the column "order_id", and so is "orderId". They would be one there.',
      'clash  "Order", "ship_city": It is the column "ship_city", and so is "ship.City". They would be one there.',
      `length  "Order", "${'k'.repeat(79)}…": The column has a name of 130 characters; Postgres takes 63 and Redshift takes 127.`,
      'reserved  "Order", "end": "end" is a reserved word of BigQuery, Postgres and Redshift, where the column is called "_end".',
      'clash  "order": It is the table "order", and so is "Order". They would be one there.',
      'reserved  "Users": "users" is a table that the CDP fills itself; what is sent is left out of it, or renamed.',
    ]);
  }
  const page = { ...event('Home', text('id_of_page')), call: 'page' } as const;
  assert.deepEqual(warned('warehouse-csv', page, { ...page, name: 'Users' }), []);
});

test('the page shows the first five with where they are, and a file has all of them if there are more', () => {
  const format = FORMATS.find(({ id }) => id === 'mixpanel');
  assert.ok(format);
  const placed = sampleEvent('order-placed');
  const lookupOf = (count: number) => {
    const events = Array.from({ length: count }, (_, at) => ({ ...placed, name: `$${at}` }));
    return lookupIn({ ...sample, events });
  };
  const few = exportWarnings(format, lookupOf(5));
  assert.deepEqual([few?.total, few?.shown.length, few?.all], [5, 5, undefined]);
  assert.deepEqual(few?.shown[0]?.about, { name: '$0', key: undefined, url: '/events/order-placed/' });
  assert.equal(exportWarningsText(format, lookupOf(5)), undefined);
  const many = exportWarnings(format, lookupOf(6));
  assert.deepEqual([many?.total, many?.shown.length, many?.all], [6, 5, '/exports/mixpanel.warnings.txt']);
  const lines = exportWarningsText(format, lookupOf(6))?.trimEnd().split('\n');
  assert.equal(lines?.length, 6);
  assert.match(lines?.[5] ?? '', /^\$5: Mixpanel takes .* https:\/\/reference\.example\/events\/order-placed\/$/);
  assert.equal(exportWarnings({ ...format, id: 'csv' }, lookupOf(6)), undefined);
});

test('where several formats warn, the page shows fewer of each, and at least one', () => {
  const named = (count: number, name: string) => {
    const events = Array.from({ length: count }, (_, at) => ({ ...sampleEvent('order-placed'), name: `${name}${at}` }));
    const lookup = lookupIn({ ...sample, events });
    return FORMATS.flatMap((format) => exportWarnings(format, lookup) ?? []).filter(({ total }) => total > 0);
  };
  const [one, all] = [named(9, '$'), named(9, `$${'n'.repeat(1_100)}`)];
  assert.deepEqual(
    one.map(({ shown }) => shown.length),
    [5],
  );
  assert.ok(all.length >= 3, `${all.length} formats warn`);
  assert.ok(all.every(({ shown, all: file }) => shown.length === 1 && file !== undefined));
});
