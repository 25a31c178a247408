import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalog } from '../../../catalog/load.ts';
import { foreignIn, foreignResults } from '../../ui/elsewhere.ts';
import { mergedResults } from '../../answering/merge.ts';
import { elsewhereFileOf } from '../elsewhere-file.ts';
import { entriesIn } from '../entries.ts';
import { namesOf } from '../names.ts';
import { matcherOf } from './match.ts';
import { nameIndexOf } from './name-index.ts';

const { value: catalog } = await loadCatalog('content');
assert.ok(catalog);
const entries = entriesIn(namesOf(catalog));
const foreign = foreignIn(elsewhereFileOf(catalog), entries);
const match = matcherOf(nameIndexOf(entries));

function found(query: string): readonly (readonly [id: string, why: string])[] {
  const { results } = mergedResults(match(query).matches, [], new Map(), foreignResults(query, foreign));
  return results.map(({ entry, excerpt = [] }) => [entry.id, excerpt.map(({ text }) => text).join('')]);
}

test('what a vendor calls an event finds it first, and says so', () => {
  assert.deepEqual(found('begin_checkout')[0], ['checkout-started', 'Google Analytics 4 calls it begin_checkout']);
  assert.deepEqual(found('fb_mobile_purchase')[0], ['order-completed', 'Meta App Events calls it fb_mobile_purchase']);
  assert.deepEqual(found('af_purchase')[0], ['order-completed', 'AppsFlyer calls it af_purchase']);
  assert.deepEqual(found('CompleteRegistration')[0], ['signed-up', 'Meta Pixel calls it CompleteRegistration']);
});

test('every name of every vendor puts one of its events first, in any spelling', () => {
  const wrong = catalog.events.flatMap(({ as = {} }) =>
    Object.values(as).flatMap(({ name }) => {
      const right = catalog.events.filter((event) => Object.values(event.as ?? {}).some((one) => one.name === name));
      const ids = [name, name.toLowerCase(), name.replace(/_/g, ' ')].map((query) => found(query)[0]?.[0] ?? '');
      return ids.filter((id) => !right.some((event) => event.id === id)).map((id) => `${name} leads to ${id}`);
    }),
  );
  assert.deepEqual(wrong, []);
});

test('the beginning of such a name finds it, and so do vendor and name together', () => {
  assert.equal(found('fb_mobile_init')[0]?.[0], 'checkout-started');
  assert.deepEqual(found('braze cart_updated')[0], ['product-added-to-cart', 'Braze calls it ecommerce.cart_updated']);
  assert.equal(found('ga4 purchase')[0]?.[0], 'order-completed');
});

test('a key of a vendor finds the property, one inside a value that which holds it', () => {
  assert.deepEqual(found('transaction_id')[0], ['order_id', 'Google Analytics 4 calls it transaction_id']);
  assert.deepEqual(found('item_variant')[0], [
    'products',
    'Google Analytics 4 calls products.variant items[].item_variant',
  ]);
});

test('a vendor is found by its name and by other names', () => {
  assert.equal(found('ga4')[0]?.[0], 'ga4');
  assert.deepEqual(found('gtag')[0], ['ga4', 'Also called gtag']);
  assert.deepEqual(found('google analytics')[0], ['ga4', '']);
});

test('an event that is found by its own name does not say what else it is called', () => {
  assert.deepEqual(found('order completed')[0], ['order-completed', '']);
  assert.deepEqual(
    found('order').filter(([, why]) => why.includes('order_placed')),
    [],
  );
});
