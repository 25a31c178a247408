import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Member } from '../../catalog/model.ts';
import { sample } from '../../../tests/exports/sample.ts';
import { documentsOf } from './documents.ts';

const sku: Member = {
  key: 'sku',
  summary: 'Its number.',
  values: [{ value: 'T-1', summary: 'A tram.' }, { value: 'T-2' }],
};
const documentOf = (catalog: typeof sample, path: string): string =>
  documentsOf(catalog).find((document) => document.path === path)?.html ?? '';

test('what is inside a property is found by its own key and its values, under its place', () => {
  const [property, ...rest] = sample.properties;
  assert.ok(property);
  const nested = { ...property, name: 'cart', items: { members: [{ key: 'line', members: [sku] }] } };
  assert.match(
    documentOf({ ...sample, properties: [nested, ...rest] }, `/properties/${property.id}/`),
    /<p id="cart\.line\.sku" data-pagefind-title="cart\.line\.sku">sku Its number\. T-1: A tram\., T-2<\/p>/,
  );
});

test('an event is found by what it says itself of a property, not by what comes with a group', () => {
  const [event, ...rest] = sample.events;
  const [carried] = event?.properties ?? [];
  assert.ok(event && carried);
  const own = { ...carried, values: [{ value: 'express' }], stated: ['values'] as const };
  const found = [own, { ...own, group: 'shop' as never }].map((one) => {
    // the only way to brand an id here
    const catalog = { ...sample, events: [{ ...event, properties: [one] }, ...rest] };
    return documentOf(catalog, `/events/${event.id}/`).includes('>express</p>');
  });
  assert.deepEqual(found, [true, false]);
});

test('days that fields name stand in no text, other fields do', () => {
  const [event, ...rest] = sample.events;
  assert.ok(event);
  const fields = { createdAt: '2025-03-18', ticket: 'IOT-12' };
  const declared = {
    createdAt: { label: 'Created at', type: 'date' },
    ticket: { label: 'Ticket', type: 'text' },
  } as const;
  const catalog = { ...sample, site: { ...sample.site, fields: declared }, events: [{ ...event, fields }, ...rest] };
  const html = documentOf(catalog, `/events/${event.id}/`);
  assert.deepEqual([html.includes('2025-03-18'), html.includes('IOT-12')], [false, true]);
});
