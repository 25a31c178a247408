import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesUnder } from '../site/addresses.ts';
import { catalogJson } from './catalog-json.ts';
import { sample } from '../../tests/exports/sample.ts';

const json = JSON.parse(JSON.stringify(catalogJson(sample, addressesUnder('/'))));
const entries = [
  'goals',
  'useCases',
  'events',
  'properties',
  'sources',
  'destinations',
  'areas',
  'teams',
  'groups',
  'vendors',
] as const;

test('the top level has the version, the site and a list of each kind, in order; what is new stands behind them', () => {
  assert.deepEqual(Object.keys(json).slice(0, 2 + entries.length), ['formatVersion', 'site', ...entries]);
  assert.equal(json.formatVersion, 1);
});

test('every entry has id, name, summary and url', () => {
  for (const entry of entries.flatMap((key) => json[key])) {
    for (const field of ['id', 'name', 'summary', 'url']) assert.equal(typeof entry[field], 'string', field);
  }
});

test('entries keep catalog order', () => {
  for (const key of entries) {
    assert.deepEqual(
      json[key].map(({ id }: { id: string }) => id),
      sample[key].map(({ id }) => id),
    );
  }
});

test('goals, use cases, events and connections refer to others by id', () => {
  const placement = { goal: 'grow', useCase: 'win-back' };
  assert.deepEqual(json.goals[0].useCases, ['win-back']);
  assert.deepEqual(json.useCases[0].events.slice(0, 2), ['order-placed', 'page-viewed']);
  assert.deepEqual(json.useCases[0].placements, [
    {
      goal: 'grow',
      sources: ['website'],
      destinations: ['email-marketing'],
      url: '/use-cases/win-back/#grow',
    },
  ]);
  assert.deepEqual(json.events[1].properties, ['page_category', 'page_name']);
  assert.deepEqual([json.events[1].call, json.events[1].useCases], ['page', ['win-back']]);
  assert.deepEqual([json.sources[0].placements, json.destinations[0].placements], [[placement], [placement]]);
});

test('a property has type, basis and events', () => {
  const { type, basis, events } = json.properties[0];
  assert.deepEqual({ type, basis, events }, { type: 'string', basis: 'public-spec', events: ['order-placed'] });
});

test('urls are the addresses handed in', () => {
  assert.equal(json.events[0].url, '/events/order-placed/');
  const absolute = catalogJson(sample, addressesUnder('https://a.example/'));
  assert.equal(absolute.goals[0]?.url, 'https://a.example/goals/grow/');
  assert.equal(absolute.site['url'], 'https://a.example/');
});

test('the same catalog gives the same bytes', () => {
  assert.equal(
    JSON.stringify(catalogJson(structuredClone(sample), addressesUnder('/'))),
    JSON.stringify(catalogJson(sample, addressesUnder('/'))),
  );
});
