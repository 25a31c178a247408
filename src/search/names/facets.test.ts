import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { thingsOf } from '../../catalog/lookup.ts';
import { readContent } from '../../catalog/read/read.ts';
import { facetsIn } from './facets.ts';

const stated = (line: string, path: string, kind: 'event' | 'property', id: string) => {
  const { value } = buildCatalog(
    small.map((file) => (file.path === path ? { path, text: `${file.text}${line}\n` } : file)),
  );
  const thing = value && thingsOf(value, kind).find((one) => one.id === id);
  assert.ok(value && thing);
  return facetsIn(value)(thing);
};

const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;

function facetsWith(line: string) {
  const files = small.map(({ path, text }) => ({
    path,
    text: path === 'events/order-completed.yaml' ? `${text}${line}\n` : text,
  }));
  const { value } = buildCatalog(files);
  const event = value?.events.find(({ id }) => id === 'order-completed');
  assert.ok(value && event);
  return facetsIn(value)(event);
}

test('an event is narrowed by what is recommended with it where it does not say where it is sent', () => {
  const { source: sources, destination: destinations } = facetsWith('');
  assert.deepEqual(
    [sources, destinations],
    [
      ['mobile', 'website'],
      ['advertising', 'email'],
    ],
  );
});

test('an event that says where it is sent is narrowed by that alone', () => {
  const { goal: goals, source: sources, destination: destinations } = facetsWith('sources: [mobile]');
  assert.deepEqual(sources, ['mobile']);
  assert.deepEqual(destinations, ['advertising', 'email']);
  assert.deepEqual(goals, ['keep-customers', 'sell-more']);
});

test('an event is narrowed by the status that it states, and by none where it states none', () => {
  const of = (line: string) => stated(line, 'events/order-completed.yaml', 'event', 'order-completed').status;
  assert.deepEqual([of('status: live'), of('')], [['live'], []]);
});
