import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCatalog } from './load.ts';
import { lookupIn } from './lookup.ts';
import { referencesOf } from './references.ts';

const { value } = await loadCatalog(join(import.meta.dirname, '../../tests/fixtures/small'));
assert.ok(value);
const lookup = lookupIn(value);

function referencesFrom(...[kind, id]: Parameters<typeof lookup.find>) {
  const thing = lookup.find(kind, id);
  assert.ok(thing);
  return referencesOf(thing);
}

test('a use case names goals, events, sources and destinations, each once', () => {
  assert.deepEqual(referencesFrom('use-case', 'recover-carts'), {
    goals: ['sell-more', 'keep-customers'],
    events: ['checkout-started', 'order-completed'],
    sources: ['website', 'mobile'],
    destinations: ['email', 'advertising'],
  });
});

test('an event names its properties, not the use cases that need it', () => {
  assert.deepEqual(referencesFrom('event', 'signed-up'), { properties: ['email'] });
});

test('a thing that names nothing has no references', () => {
  assert.deepEqual(referencesFrom('property', 'email'), {});
});
