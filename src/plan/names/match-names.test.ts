import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../../tests/generated/fast-check.ts';
import { nameMatcher, type TrackedName } from './match-names.ts';
import { shipped } from '../../../tests/plan/shipped.ts';

const { data, event } = await shipped();
const match = nameMatcher(data.events);
const found = (tracked: TrackedName) => {
  const result = match(tracked);
  if (result.kind === 'unknown') return 'unknown';
  if (result.kind === 'exact') return `exact ${data.events[result.event]?.[0]}`;
  return result.proposals.map((each) => `${each.reason} ${data.events[each.event]?.[0]}`)[0];
};

const expected: readonly [name: string, found: string][] = [
  ['Order Completed', 'exact order-completed'],
  ['OrderCompleted', 'exact order-completed'],
  ['order_completed', 'exact order-completed'],
  ['ORDER-COMPLETED', 'exact order-completed'],
  ['ordercompleted', 'exact order-completed'],
  ['  Order   completed ', 'exact order-completed'],
  ['Completed Order', 'alias order-completed'],
  ['purchase', 'synonym order-completed'],
  ['order_complete', 'form order-completed'],
  ['complete_order', 'form order-completed'],
  ['orders.completed', 'form order-completed'],
  ['Ordr Completed', 'spelling order-completed'],
  ['order_compelted', 'spelling order-completed'],
  ['order_completed_v2', 'longer order-completed'],
  ['web_order_completed', 'longer order-completed'],
  ['add_to_cart', 'synonym product-added-to-cart'],
  ['AddToCart', 'synonym product-added-to-cart'],
  ['Product Added', 'alias product-added-to-cart'],
  ['begin_checkout', 'synonym checkout-started'],
  ['start_checkout', 'synonym checkout-started'],
  ['sign_up', 'synonym signed-up'],
  ['user_signed_up', 'longer signed-up'],
  ['page_view', 'synonym page-viewed'],
  ['screen_view', 'synonym screen-viewed'],
  ['login', 'synonym signed-in'],
  ['first_open', 'synonym application-installed'],
  ['scroll', 'synonym page-scrolled'],
  ['Button Clicked', 'unknown'],
  ['', 'unknown'],
  ['!!!', 'unknown'],
  ['__proto__', 'unknown'],
  ['constructor', 'unknown'],
];
for (const [name, result] of expected) {
  test(`"${name}" is ${result}`, () => assert.equal(found({ name }), result));
}

test('a page call means the event the catalog has for page calls', () => {
  assert.equal(found({ name: '', call: 'page' }), 'call page-viewed');
  assert.equal(found({ name: 'Pricing', call: 'page' }), 'call page-viewed');
});

test('every event is found by its own name, and by each alias and synonym among the proposals', () => {
  for (const [id, name, , , aliases, synonyms] of data.events) {
    assert.deepEqual(match({ name }), { kind: 'exact', event: event(id) });
    for (const other of [...aliases, ...synonyms]) {
      const result = match({ name: other });
      const events = result.kind === 'proposed' ? result.proposals.map((each) => each.event) : [];
      assert.ok(events.includes(event(id)), `${other} → ${id}`);
    }
  }
});

test('any text gives an answer, the same every time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      assert.deepEqual(match({ name }), nameMatcher(data.events)({ name }));
    }),
  );
});
