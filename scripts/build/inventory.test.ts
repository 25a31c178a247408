import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lookupIn } from '../../src/catalog/lookup.ts';
import { readSettings } from '../../src/site/settings.ts';
import { placeSite } from '../../src/site/urls.ts';
import { addressesOf, missingIn, withAddresses, withStar } from './inventory.ts';

test('a site publishes its pages, the places on them, and files for people and programs, but not those of its own', async () => {
  placeSite({ siteUrl: 'https://example.com', basePath: '/docs' });
  const { value } = await loadCatalog('tests/fixtures/small');
  assert.ok(value);
  const addresses = await addressesOf(lookupIn(value), readSettings());
  for (const address of [
    '/',
    '/#_goals',
    '/search/',
    '/goals/sell-more/',
    '/events/*/#_properties',
    '/events/*/schema.json',
    '/embed/event/*/',
    '/exports/csv.csv',
  ])
    assert.ok(addresses.includes(address), address);
  for (const other of ['/404.html', '/search/names.json', '/theme.css', '/robots.txt', '/events/*/calls.json'])
    assert.ok(!addresses.includes(other), other);
});

test('what all things of a kind have stands once, what one has in its own name does not', () => {
  assert.equal(withStar('/events/x/#_notes'), '/events/*/#_notes');
  assert.equal(withStar('/events/x/index.json'), '/events/*/index.json');
  assert.equal(withStar('/exports/events/x/csv.csv'), '/exports/events/*/csv.csv');
  assert.equal(withStar('/use-cases/u/#_event-x'), '/use-cases/u/#_event-x');
  assert.equal(withStar('/events/x/#order_id'), '/events/x/#order_id');
});

test('an inventory says what stands at each address, and keeps what is gone', () => {
  const text = withAddresses('/events/a/ event a\n', ['/events/b/', '/events/b/#x', '/use-cases/u/#g']);
  assert.deepEqual(text.trimEnd().split('\n').slice(2), [
    '/events/a/ event a',
    '/events/b/ event b',
    '/events/b/#x property x',
    '/use-cases/u/#g goal g',
  ]);
  assert.deepEqual(missingIn(text, ['/events/a/', '/events/c/']), ['/events/c/']);
});
