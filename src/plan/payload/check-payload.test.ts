import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../../tests/generated/fast-check.ts';
import { catalogJson } from '../../exports/catalog-json.ts';
import { eventSchema } from '../../exports/json-schema.ts';
import { selectAll } from '../../exports/selection.ts';
import { addressesUnder } from '../../site/addresses.ts';
import { codeOf } from '../../../tests/plan/code.ts';
import { checkPayload } from './check-payload.ts';
import type { PayloadSchema } from './due-of-schema.ts';
import { shipped } from '../../../tests/plan/shipped.ts';

const { catalog } = await shipped();
const { events } = selectAll(catalogJson(catalog, addressesUnder('/')));
const schemaOf = (id: string) => {
  const event = events.find((each) => each.id === id);
  assert.ok(event);
  return eventSchema(event) as PayloadSchema;
};
const order = schemaOf('order-completed');
const found = (text: string, schema = order) =>
  checkPayload(text, schema).findings.map(
    ({ kind, path, line, message, meant }) =>
      `${line} ${kind} ${path}: ${message}${meant === undefined ? '' : ` → ${meant}`}`,
  );

test('what is sent and what is not are told apart', () => {
  const { present, missing, problem } = checkPayload('{ "order_id": "o-1", "total": 12.5 }', order);
  assert.deepEqual(present, ['order_id', 'total']);
  assert.ok(missing.includes('products') && !missing.includes('total'));
  assert.equal(problem, undefined);
});

test('a wrong type says what it should be and what it is', () => {
  assert.deepEqual(found('{\n  "total": "12.50",\n  "products": {},\n  "order_id": null }'), [
    '2 mistyped total: should be a number, but is the string "12.50".',
    '3 mistyped products: should be an array, but is an object.',
    '4 mistyped order_id: should be a string, but is null.',
  ]);
});

test('keys inside lists are checked too', () => {
  assert.deepEqual(found('{ "products": [{ "price": 1 }, { "price": "2", "prise": 1 }] }'), [
    '1 mistyped products[1].price: should be a number, but is the string "2".',
    '1 unknown products[1].prise: is not listed here. → price',
  ]);
});

test('an unknown key names the one that may be meant', () => {
  assert.deepEqual(found('{ "orderId": "o-1", "ordre_id": "o", "colour": "red" }'), [
    '1 unknown orderId: is not listed here. → order_id',
    '1 unknown ordre_id: is not listed here. → order_id',
    '1 unknown colour: is not listed here.',
  ]);
  const [finding] = checkPayload('{ price: 1 }', schemaOf('product-added-to-cart'), {
    otherKeys: new Map([['price', 'product_price']]),
  }).findings;
  assert.equal(finding?.meant, 'product_price');
});

test('limits and formats are checked', () => {
  assert.deepEqual(found('{ "total": -1, "order_id": "" }'), [
    '1 misfit total: should be at least 0, but is -1.',
    '1 misfit order_id: is empty.',
  ]);
  assert.deepEqual(found('{ "email": "nobody" }', schemaOf('signed-in')), [
    '1 misfit email: should be an email such as kim@example.com.',
  ]);
});

test('what the check of examples refuses is refused here too', () => {
  const schema: PayloadSchema = {
    properties: {
      at: { type: 'string', format: 'date-time' },
      day: { type: 'string', format: 'date' },
      email: { type: 'string', format: 'email' },
      link: { type: 'string', format: 'uri' },
    },
  };
  assert.deepEqual(
    found('{ at: "2026-02-31T99:99:99Z", day: "2026-13-45", email: "a@b..c", link: "http://" }', schema),
    [
      '1 misfit at: should be a date-time such as 2026-11-23T09:30:00Z.',
      '1 misfit day: should be a date such as 2026-11-23.',
      '1 misfit email: should be an email such as kim@example.com.',
      '1 misfit link: should be a uri such as https://example.com/.',
    ],
  );
});

const CLOSED: PayloadSchema = {
  properties: {
    state: { type: ['string', 'null'] },
    door: { type: 'object', properties: { id: {} }, required: ['id'] },
  },
  required: ['state'],
  additionalProperties: false,
};

test('a required key is missing where the object stands that lacks it', () => {
  assert.deepEqual(found('{\n  door: {} }', CLOSED), [
    '2 missing door.id: is missing.',
    '1 missing state: is missing.',
  ]);
  assert.deepEqual(found('{ state: null, stat: 1 }', CLOSED), [
    '1 refused stat: is not listed here, and no other key may be sent. → state',
  ]);
});

test('what code may add is not missing, nor what follows the end of a text cut off', () => {
  assert.deepEqual(found('{ ...more, door: { ...other } }', CLOSED), []);
  assert.deepEqual(found('{ door: {', CLOSED), []);
});

test('a pattern is not held against a long text, and says so', () => {
  const schema: PayloadSchema = { properties: { a: { pattern: '^b' }, b: { pattern: '(' } } };
  assert.deepEqual(found(JSON.stringify({ a: 'a'.repeat(1001), b: 'b' }), schema), [
    '1 unread a: is not checked against the pattern ^b.',
    '1 unread b: is not checked against the pattern (.',
  ]);
});

test('a snippet is read as the payload it sends, and code in it is left unchecked', () => {
  const text = "analytics.track('Order Completed', {\n  order_id: order.id,\n  total: 12.5, // paid\n});";
  const report = checkPayload(text, order);
  assert.deepEqual([report.present, report.otherEvent], [['order_id', 'total'], undefined]);
  assert.deepEqual(found(text), ['2 unread order_id: is the code order.id, so its value is not checked.']);
});

test('the body of a request is read as the payload it carries', () => {
  const body = JSON.stringify({
    type: 'track',
    event: 'Order Completed',
    userId: 'u',
    properties: { total: 1 },
    context: {},
  });
  assert.deepEqual([checkPayload(body, order).present, found(body)], [['total'], []]);
});

test('another event than the one checked is named', async () => {
  const check = async (text: string) => checkPayload(text, order, { code: await codeOf(text) });
  assert.equal((await check('analytics.track("Signed Up", {})')).otherEvent, 'Signed Up');
  assert.equal((await check('analytics.track("order_completed", {})')).otherEvent, undefined);
});

test('functions of the company count where they are named, and only there', async () => {
  const text = 'tellEveryone("Order Completed", { total: "12" })';
  const check = async (wrappers: readonly string[]) =>
    checkPayload(text, order, { code: await codeOf(text, wrappers) }).findings.map(({ path }) => path);
  assert.deepEqual([await check(['tellEveryone']), await codeOf(text)], [['total'], undefined]);
});

test('a text that cannot be read says where and why', () => {
  assert.deepEqual(checkPayload('{\n "a": 1\n "b": 2 }', order).problem, {
    line: 3,
    column: 2,
    message: 'Here should be a comma or "}", not """.',
  });
  assert.match(checkPayload('hello', order).problem?.message ?? '', /no object/);
});

test('every example of the catalog passes its own check', () => {
  for (const event of catalog.events) {
    const example = Object.fromEntries(
      event.properties.flatMap(({ property, example: value }) => (value === undefined ? [] : [[property, value]])),
    );
    assert.deepEqual(found(JSON.stringify(example, null, 2), schemaOf(event.id)), [], event.id);
  }
});

test('any text is checked without throwing, and no prototype changes', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void checkPayload(text, order)));
  fc.assert(fc.property(fc.json(), (text) => void checkPayload(text, order)));
  assert.deepEqual(found('{ "__proto__": {}, "constructor": 1 }').length, 2);
});
