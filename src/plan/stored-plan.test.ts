import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countIn, hasParts, togglePlan, type PlanParts } from './stored-plan.ts';
import { stateCodec } from './url-state.ts';
import { shipped } from '../../tests/plan/shipped.ts';

const { data, placement, event } = await shipped();
const codec = stateCodec(data);
const cart = placement('mitigate-cart-abandonment', 'optimize-advertising');
const churn = placement('mitigate-high-value-churn', 'optimize-advertising');
const parts: PlanParts = { wanted: [codec.placementCodes(cart), codec.placementCodes(churn)], tracked: [] };
const tracks: PlanParts = { wanted: [], tracked: [codec.eventCode(event('signed-up'))] };

test('what a page adds, the plan reads', () => {
  const plan = togglePlan(togglePlan('', parts), tracks);
  const { state } = codec.read(plan);
  assert.deepEqual([...state.wanted].sort(), [cart, churn].sort());
  assert.deepEqual([...state.tracked.keys()], [event('signed-up')]);
  assert.deepEqual(countIn(plan), { wanted: 2, tracked: 1 });
});

test('adding twice takes out again, and an empty plan is empty', () => {
  assert.equal(togglePlan(togglePlan('', parts), parts), '');
  const half = togglePlan('', { wanted: parts.wanted.slice(0, 1), tracked: [] });
  assert.equal(hasParts(half, parts), false);
  assert.equal(countIn(togglePlan(half, parts)).wanted, 2);
});

test('names and known properties stay as they are', () => {
  const before = codec.write({
    wanted: new Set(),
    tracked: new Map([[event('page-viewed'), new Set<number>()]]),
    names: new Map([['a, b', 'open' as const]]),
  });
  assert.equal(togglePlan(togglePlan(before, parts), parts), before);
});

test('a plan of another version counts as empty', () => {
  assert.deepEqual(countIn('v9/abc'), { wanted: 0, tracked: 0 });
});
