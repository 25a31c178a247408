import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalog } from '../../catalog/load.ts';
import { lookupIn } from '../../catalog/lookup.ts';
import { codeText, snippetsFor } from '../snippet.ts';

const { value: catalog } = await loadCatalog('content');
assert.ok(catalog);
const lookup = lookupIn(catalog);
const eventOf = (id: string) => catalog.events.find((event) => event.id === id) ?? assert.fail(id);
const snippetOf = (event: string, id: string) => snippetsFor(eventOf(event), lookup).find((one) => one.id === id);
const codeOf = (event: string, id: string) => codeText(snippetOf(event, id)?.code ?? []);

test('a key that stands in a list there is put into its first item', () => {
  assert.equal(
    codeOf('product-added-to-cart', 'gtag'),
    `gtag("event", "add_to_cart", {
  items: [
    {
      item_id: "prod_1042",
      item_name: "Burr Grinder G2",
      item_brand: "Fernhill",
      price: 79.95,
      item_category: "Grinders",
    },
  ],
});`,
  );
});

test('keys inside a value have their names there, keys without another name stay', () => {
  const code = codeOf('order-completed', 'gtag');
  assert.match(code, /^gtag\("event", "purchase", \{/);
  assert.match(code, / {2}transaction_id: "/);
  assert.match(code, / {2}items: \[\n {4}\{\n {6}item_id: "prod_1042",\n {6}sku: "GRN-G2-BLK",/);
  assert.match(codeOf('order-completed', 'meta-pixel'), /^fbq\("track", "Purchase", \{[^]*contents: \[/);
});

test('what is required there and not listed here stands in the note', () => {
  assert.match(snippetOf('order-completed', 'gtag')?.note ?? '', /Google Analytics 4 also requires `currency`\.$/);
});

test('personal data is not sent to a vendor, and the note says so', () => {
  assert.equal(codeOf('signed-up', 'gtag'), 'gtag("event", "sign_up");');
  assert.match(snippetOf('signed-up', 'gtag')?.note ?? '', /Left out as personal data: `first_name`/);
});

test('what a class of personal data marks is left out as well', () => {
  const properties = catalog.properties.map((one) => (one.id === 'coupon' ? { ...one, privacy: 'contact' } : one));
  const classed = lookupIn({ ...catalog, properties });
  const gtag = snippetsFor(eventOf('checkout-started'), classed).find(({ id }) => id === 'gtag');
  assert.doesNotMatch(codeText(gtag?.code ?? []), /coupon/);
  assert.match(gtag?.note ?? '', /Left out as personal data: `coupon`/);
});

test('there is no call where the event there is only near, not stated, or sent by itself', () => {
  assert.deepEqual(
    [
      ['signed-up', 'meta-pixel'],
      ['onboarding-step-completed', 'gtag'],
      ['application-installed', 'gtag'],
    ].map(([event = '', id = '']) => snippetOf(event, id)),
    [undefined, undefined, undefined],
  );
});
