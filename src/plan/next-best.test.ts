import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextBest } from './next-best.ts';
import { toPlanData } from './plan-data.ts';
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

test('of a deprecated event its successor is planned, and one without is not proposed', async () => {
  const { catalog } = await shipped();
  const deprecate = (id: string, replacedBy?: string) => ({
    ...catalog,
    events: catalog.events.map((one) =>
      one.id === id
        ? { ...one, status: 'deprecated' as const, ...(replacedBy && { replacedBy: replacedBy as never }) }
        : one,
    ),
  });
  const names = (data: ReturnType<typeof toPlanData>, events: readonly number[]) =>
    events.map((index) => data.events[index]?.[0]);

  const replaced = toPlanData(deprecate('order-completed', 'signed-up'));
  const needed = new Set(replaced.useCases.flatMap(([, , events]) => names(replaced, events)));
  assert.ok(needed.has('signed-up') && !needed.has('order-completed'));
  const gone = toPlanData(deprecate('page-viewed'));
  assert.deepEqual(names(gone, gone.deprecated ?? []), ['page-viewed']);
  const proposed = nextBest(gone, new Map()).flatMap(({ events }) => names(gone, events));
  assert.ok(!proposed.includes('page-viewed') && proposed.length > 0);
  const tracked = new Map([[gone.deprecated![0]!, undefined]]);
  assert.ok(nextBest(gone, tracked).length > nextBest(gone, new Map()).length);
});
