import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { HOSTILE, lookup, sample, sampleEvent } from '../../tests/exports/sample.ts';
import { codeText, snippetsFor } from './snippet.ts';
import type { Snippet } from './snippet.ts';

const snippet = (event: string, id: Snippet['id']): Snippet => {
  const found = snippetsFor(sampleEvent(event), lookup).find((one) => one.id === id);
  assert.ok(found);
  return found;
};
const code = (event: string, id: Snippet['id']): string => codeText(snippet(event, id).code);

/** Runs the code and returns what the library was called with. */
const sent = (script: string): unknown => {
  const calls: unknown[] = [];
  const method =
    (name: string) =>
    (...args: unknown[]) =>
      calls.push([name, ...args]);
  const names = ['track', 'page', 'screen', 'identify'];
  vm.runInNewContext(script, { analytics: Object.fromEntries(names.map((name) => [name, method(name)])) });
  return JSON.parse(JSON.stringify(calls));
};

const PLACED = {
  order_id: 'ord_1',
  total: 99.5,
  is_gift: false,
  email: 'kim@example.com',
  tags: ['a', HOSTILE],
  products: [{ sku: 'T-1', price: 12, flags: [] }],
};

test('every event has every language, in one order', () => {
  for (const event of sample.events) {
    assert.deepEqual(
      snippetsFor(event, lookup).map(({ id }) => id),
      ['javascript', 'node', 'python', 'swift', 'kotlin', 'http'],
    );
  }
});

test('a track event is sent by name with its example values', () => {
  assert.deepEqual(sent(code('order-placed', 'javascript')), [['track', 'Order Placed', PLACED]]);
  assert.deepEqual(sent(code('order-placed', 'node')), [
    ['track', { userId: 'user_1', event: 'Order Placed', properties: PLACED }],
  ]);
});

test('a page event is a page call with category and name, and keeps them as properties', () => {
  const properties = { page_category: 'Shop', page_name: 'Trail "shoes"' };
  assert.deepEqual(sent(code('page-viewed', 'javascript')), [['page', 'Shop', 'Trail "shoes"', properties]]);
  assert.deepEqual(sent(code('page-viewed', 'node')), [
    ['page', { userId: 'user_1', category: 'Shop', name: 'Trail "shoes"', properties }],
  ]);
  assert.match(snippet('page-viewed', 'node').note ?? '', /^`page_category` and `page_name` are the category and name/);
});

test('a screen event is a screen call, which the browser is warned off', () => {
  assert.deepEqual(sent(code('screen-viewed', 'javascript')), [['screen', 'Cart', { screen_title: 'Cart', steps: 3 }]]);
  assert.match(snippet('screen-viewed', 'javascript').note ?? '', /On a website send a page call/);
});

test('page and screen events never become track calls', () => {
  for (const event of ['page-viewed', 'screen-viewed']) {
    for (const { code: tokens } of snippetsFor(sampleEvent(event), lookup)) {
      assert.doesNotMatch(codeText(tokens), /track/);
    }
  }
});

test('mobile languages say that they have no page call', () => {
  for (const id of ['swift', 'kotlin'] as const) {
    assert.match(code('page-viewed', id), /^\/\/ analytics-\w+ has no page call\.$/);
    assert.match(snippet('page-viewed', id).note ?? '', /send a screen call/);
  }
});

test('an identify event sends traits for the user, and on a server who the user was before', () => {
  const traits = { email: 'kim@example.com', plan: 'free' };
  assert.deepEqual(sent(code('account-known', 'javascript')), [['identify', 'user_1', traits]]);
  assert.deepEqual(sent(code('account-known', 'node')), [
    ['identify', { userId: 'user_1', anonymousId: 'anon_1', traits }],
  ]);
});

test('an event without properties is sent without a properties argument', () => {
  assert.deepEqual(
    (['javascript', 'python', 'swift', 'kotlin'] as const).map((id) => code('subscription-started', id)),
    [
      'analytics.track("Subscription Started");',
      'analytics.track(\n    user_id="user_1",\n    event="Subscription Started",\n)',
      'analytics.track(name: "Subscription Started")',
      'analytics.track("Subscription Started")',
    ],
  );
});

test('an HTTP request ends in a JSON body with the write key', () => {
  const [head, body] = code('order-placed', 'http').split('\n\n');
  assert.equal(head, 'POST https://api.segment.io/v1/track\nContent-Type: application/json');
  assert.deepEqual(JSON.parse(body ?? ''), {
    writeKey: 'WRITE_KEY',
    userId: 'user_1',
    event: 'Order Placed',
    properties: PLACED,
  });
});

test('a hostile name arrives unchanged', () => {
  assert.deepEqual(sent(code('hostile', 'javascript')), [['track', HOSTILE, { tags: ['a', HOSTILE] }]]);
  assert.equal(JSON.parse(code('hostile', 'http').split('\n\n')[1] ?? '').event, HOSTILE);
});

test('Swift and Kotlin escape what their strings would interpret', () => {
  assert.match(
    code('hostile', 'swift'),
    /^analytics\.track\(name: "a\\"b\\\\c\\nd\$e\$\{f\}.*\\u\{2028\}\\u\{202E\}i'j\\\\\(k\)é😀"/,
  );
  assert.match(
    code('hostile', 'kotlin'),
    /^analytics\.track\("a\\"b\\\\c\\nd\\\$e\\\$\{f\}.*\\u2028\\u202Ei'j\\\\\(k\)é😀"/,
  );
});

test('nested values take the form of each language', () => {
  assert.match(
    code('order-placed', 'swift'),
    / {4}"products": \[\n {8}\[\n {12}"sku": "T-1",\n {12}"price": 12,\n {12}"flags": \[\] as \[Any\],\n {8}\] as \[String: Any\],\n {4}\],\n\]\)$/,
  );
  assert.match(
    code('order-placed', 'kotlin'),
    / {4}putJsonArray\("products"\) \{\n {8}addJsonObject \{\n {12}put\("sku", "T-1"\)\n {12}put\("price", 12\)\n {12}putJsonArray\("flags"\) \{\}\n {8}\}\n {4}\}\n\}\)$/,
  );
  assert.match(code('order-placed', 'python'), / {8}"is_gift": False,\n/);
});

test('a screen call in an app has its title', () => {
  assert.match(code('screen-viewed', 'swift'), /^analytics\.screen\(title: "Cart", properties: \[/);
  assert.match(code('screen-viewed', 'kotlin'), /^analytics\.screen\(title = "Cart", properties = buildJsonObject \{/);
});
