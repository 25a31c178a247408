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
  assert.ok(bound.length >= 7);
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
    'events  Segment takes at most 2,000 events in a plan; there are 2,001.',
  ]);
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
