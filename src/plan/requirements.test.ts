import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlanData } from './plan-data.ts';
import { requirementsOf } from './requirements.ts';
import { shipped } from '../../tests/plan/shipped.ts';

test('one placement needs the events of its use case and the connections of its goal', async () => {
  const { data, placement } = await shipped();
  const needs = requirementsOf(data, [placement('mitigate-cart-abandonment', 'personalize-first-conversion')]);
  assert.deepEqual(
    needs.events.map(({ index }) => data.events[index]?.[0]),
    ['order-completed', 'checkout-started'],
  );
  assert.deepEqual(needs.destinations.map(({ index }) => data.destinations[index]?.[1]).sort(), [
    'Analytics',
    'Email Marketing',
    'Personalization',
    'Reverse ETL',
    'SMS & Push Notifications',
  ]);
});

test('everything needs 15 events, 36 properties, 4 sources and 6 destinations, each once', async () => {
  const { data } = await shipped();
  const needs = requirementsOf(data, data.placements.keys());
  assert.equal(data.placements.length, 25);
  assert.deepEqual(
    [needs.goals, needs.useCases, needs.events, needs.properties, needs.sources, needs.destinations].map(
      ({ length }) => length,
    ),
    [4, 16, 15, 36, 4, 6],
  );
});

test('an event that several chosen use cases need names them all', async () => {
  const { data, placement, event, useCase } = await shipped();
  const goal = 'optimize-advertising';
  const needs = requirementsOf(data, [
    placement('suppress-with-purchase', goal),
    placement('suppress-based-on-time', goal),
  ]);
  const order = needs.events.find(({ index }) => index === event('order-completed'));
  assert.deepEqual(
    order?.by,
    [useCase('suppress-based-on-time'), useCase('suppress-with-purchase')].sort((a, b) => a - b),
  );
});

test('a property that a class of personal data marks is personal as well, unless it says that it is not', async () => {
  const { catalog } = await shipped();
  const classed = (more: object) =>
    toPlanData({
      ...catalog,
      properties: catalog.properties.map((one) => (one.id === 'coupon' ? { ...one, ...more } : one)),
    });
  const isPersonal = (more: object) => classed(more).properties.find(([id]) => id === 'coupon')?.[2];
  assert.deepEqual([isPersonal({ privacy: 'contact' }), isPersonal({ privacy: 'contact', personal: false })], [1, 0]);
});

test('personal properties are those the catalog marks', async () => {
  const { data, placement } = await shipped();
  const needs = requirementsOf(data, [placement('accelerate-onboarding', 'personalize-first-conversion')]);
  const names = needs.personal.map(({ index }) => data.properties[index]?.[0]);
  assert.ok(names.includes('email') && names.includes('first_name'));
  assert.ok(!names.includes('step_name'));
});

test('nothing chosen needs nothing, and an unknown number is passed over', async () => {
  const { data } = await shipped();
  assert.deepEqual(requirementsOf(data, []).events, []);
  assert.deepEqual(requirementsOf(data, [9999]).events, []);
});
