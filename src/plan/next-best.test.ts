import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextBest } from './next-best.ts';
import { shipped } from '../../tests/plan/shipped.ts';

test('from nothing, the shipped catalog opens 3, 5, 7 and 9 use cases with its first four events', async () => {
  const { data, event } = await shipped();
  const steps = nextBest(data, new Map());
  assert.deepEqual(
    steps.slice(0, 4).map((step) => [step.events.map((index) => data.events[index]?.[1]), step.total]),
    [
      [['Order Completed'], 3],
      [['Page Viewed'], 5],
      [['Page Scrolled'], 7],
      [['Signed Up'], 9],
    ],
  );
  assert.equal(nextBest(data, new Map([[event('order-completed'), undefined]]))[0]?.events[0], event('page-viewed'));
});

test('within chosen use cases only their events count', async () => {
  const { data, event, useCase } = await shipped();
  const steps = nextBest(data, new Map(), [useCase('accelerate-signup')]);
  assert.deepEqual(
    steps.map((step) => step.events),
    [[event('page-viewed'), event('page-scrolled'), event('signed-up')]],
  );
});
