import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesUnder } from '../site/addresses.ts';
import { catalogJson } from './catalog-json.ts';
import { lookup, sample, sampleEvent } from '../../tests/exports/sample.ts';
import { thingJson } from './thing-json.ts';

const addresses = addressesUnder('/');

test('a twin holds all that catalog.json says of the thing', () => {
  const { formatVersion, kind, named: _, ...entry } = thingJson(sampleEvent('order-placed'), lookup, addresses);
  assert.deepEqual([formatVersion, kind], [1, 'event']);
  assert.deepEqual(entry, catalogJson(sample, addresses).events[0]);
});

test('a twin names what it refers to, and leaves out kinds it does not', () => {
  const { named } = thingJson(sampleEvent('page-viewed'), lookup, addresses);
  assert.deepEqual(Object.keys(named), ['goals', 'useCases', 'properties']);
  assert.deepEqual(named['goals'], [{ id: 'grow', name: 'Grow', summary: 'Grow the shop.', url: '/goals/grow/' }]);
});

test('every kind has a twin', () => {
  const { goals, useCases, properties, sources, destinations } = sample;
  const twins = [goals, useCases, properties, sources, destinations]
    .flat()
    .map((thing) => thingJson(thing, lookup, addresses));
  assert.deepEqual(
    [...new Set(twins.map(({ kind }) => kind))],
    ['goal', 'use-case', 'property', 'source', 'destination'],
  );
});
