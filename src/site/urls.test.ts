import assert from 'node:assert/strict';
import { testBelow as test } from '../../tests/site/placed.ts';
import { addressesUnder, fullAddresses, pathAddresses } from './addresses.ts';

test('addresses are paths with the base path, or full', () => {
  assert.equal(pathAddresses().thing('event', 'order-completed'), '/docs/events/order-completed/');
  assert.equal(fullAddresses().thing('event', 'order-completed'), 'https://example.com/docs/events/order-completed/');
});

test('addresses under another root keep nothing of the base path', () => {
  const { path, row, placement, twin, edition } = addressesUnder('https://a.example/b/');
  assert.equal(path('/events/a/'), 'https://a.example/b/events/a/');
  assert.equal(path('catalog.json'), 'https://a.example/b/catalog.json');
  assert.equal(path(''), 'https://a.example/b/');
  assert.equal(row('a', 'size m'), 'https://a.example/b/events/a/#size%20m');
  assert.equal(placement('win-back', 'grow'), 'https://a.example/b/use-cases/win-back/#grow');
  assert.equal(twin('goal', 'grow', 'index.md'), 'https://a.example/b/goals/grow/index.md');
  assert.equal(edition('1.0'), 'https://a.example/b/changes/#v1.0');
});
