import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../tests/generated/fast-check.ts';
import { coverageOf, gapsOf, keysOf, stopsWithoutEvent, suffersWithoutProperty } from './coverage.ts';
import type { PlanData } from './plan-data.ts';
import { shipped } from '../../tests/plan/shipped.ts';

const { catalog, data, event, useCase, property } = await shipped();
const named = (ids: readonly string[]) => new Map(ids.map((id) => [event(id), undefined]));

test('coverage of each of the 32,768 subsets of the events agrees with a count by hand', () => {
  const events = catalog.events.map(({ id }) => id as string);
  const needs = catalog.useCases.map((each) => each.events.map((entry) => events.indexOf(entry.event)));
  for (let subset = 0; subset < 2 ** events.length; subset += 1) {
    const has = (index: number) => (subset >> index) % 2 === 1;
    const expected = needs.map((all) => all.filter((index) => !has(index)).length);
    const found = coverageOf(
      data,
      new Map(events.flatMap((id, index) => (has(index) ? [[event(id), undefined]] : []))),
    );
    const agrees = found.every(
      ({ state, missing }, index) =>
        missing.length === expected[index] && state === (['covered', 'near'][missing.length] ?? 'far'),
    );
    assert.ok(agrees, `subset ${subset.toString(2)}`);
  }
});

test('coverage of any subset of any use cases agrees with a count by hand', () => {
  const needs = fc.array(fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }), { maxLength: 20 });
  fc.assert(
    fc.property(needs, fc.uniqueArray(fc.nat({ max: 30 })), (useCases, have) => {
      const some: PlanData = { ...data, useCases: useCases.map((events, index) => [`u${index}`, '', events]) };
      const found = coverageOf(some, new Map(have.map((index) => [index, undefined])));
      for (const [index, events] of useCases.entries()) {
        const missing = events.filter((each) => !have.includes(each));
        assert.deepEqual(found[index]?.missing, missing);
        assert.equal(found[index]?.state, ['covered', 'near'][missing.length] ?? 'far');
      }
    }),
  );
});

test('what stops without an event is what covered use cases lose, for every subset', () => {
  fc.assert(
    fc.property(fc.subarray([...data.events.keys()], { minLength: 1 }), fc.nat(), (have, pick) => {
      const gone = have[pick % have.length]!;
      const covered = (events: readonly number[]) =>
        coverageOf(data, new Map(events.map((index) => [index, undefined])))
          .filter(({ state }) => state === 'covered')
          .map((entry) => entry.useCase);
      const after = new Set(covered(have.filter((index) => index !== gone)));
      const lost = covered(have).filter((index) => !after.has(index));
      assert.deepEqual(stopsWithoutEvent(data, new Map(have.map((index) => [index, undefined])), gone), lost);
    }),
  );
});

test('a use case one event away names the event', () => {
  const [entry] = coverageOf(data, named(['order-completed'])).filter(
    (each) => each.useCase === useCase('mitigate-cart-abandonment'),
  );
  assert.deepEqual([entry?.state, entry?.missing], ['near', [event('checkout-started')]]);
});

test('properties known not to be sent are gaps; where only the name is known there are none', () => {
  const sent = new Set([property('page_name')]);
  const [entry] = coverageOf(data, new Map([[event('page-viewed'), sent]])).filter(
    (each) => each.useCase === useCase('increase-repeat-purchases'),
  );
  assert.deepEqual(entry?.gaps, [
    { event: event('page-viewed'), properties: [property('page_category')], required: 0 },
  ]);
  assert.deepEqual(
    coverageOf(data, named(['page-viewed'])).flatMap(({ gaps }) => gaps),
    [],
  );
});

test('without a property the covered use cases whose events carry it suffer', () => {
  const tracked = named(['order-completed', 'page-viewed']);
  const suffers = suffersWithoutProperty(data, tracked, property('page_category'));
  assert.deepEqual(suffers.map((index) => data.useCases[index]?.[0]).sort(), [
    'increase-repeat-purchases',
    'suppress-with-purchase',
  ]);
  assert.deepEqual(suffersWithoutProperty(data, tracked, property('email')), []);
});

/** Page Viewed, requiring the last of its properties. */
const requiring: PlanData = {
  ...data,
  events: data.events.map(([id, name, call, keys, aliases, synonyms]) =>
    id === 'page-viewed'
      ? [id, name, call, keys, aliases, synonyms, keys.slice(-1)]
      : [id, name, call, keys, aliases, synonyms],
  ),
};
const keysWhen = (tracked: Parameters<typeof keysOf>[1]) =>
  keysOf(requiring, tracked, event('page-viewed')).map((key) => {
    const marks = (['required', 'missing'] as const).filter((mark) => key[mark]);
    return [data.properties[key.property]?.[0], ...marks].join(' ');
  });

test('missing properties that the event requires stand first, and are counted', () => {
  const tracked = new Map([[event('page-viewed'), new Set<number>()]]);
  assert.deepEqual(keysWhen(tracked), ['page_name required missing', 'page_category missing']);
  assert.deepEqual(gapsOf(requiring, tracked), [
    { event: event('page-viewed'), properties: [property('page_name'), property('page_category')], required: 1 },
  ]);
});

test('what is sent stands behind what is missing, required or not', () => {
  const tracked = new Map([[event('page-viewed'), new Set([property('page_name')])]]);
  assert.deepEqual(keysWhen(tracked), ['page_category missing', 'page_name required']);
});

test('of an event not tracked the required properties stand first; where only its name is known, all stand in order', () => {
  assert.deepEqual(keysWhen(new Map()), ['page_name required', 'page_category']);
  assert.deepEqual(keysWhen(named(['page-viewed'])), ['page_category', 'page_name required']);
});
