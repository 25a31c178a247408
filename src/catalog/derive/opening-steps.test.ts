import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalog } from '../load.ts';
import { openingSteps } from './opening-steps.ts';

const needs = (text: string): { id: string; events: string[] }[] =>
  text.split(' ').map((each) => {
    const [id = '', events = ''] = each.split(':');
    return { id, events: [...events] };
  });

test('The smallest set of missing events comes first', () => {
  assert.deepEqual(openingSteps(needs('u:abc v:d'), new Set()), [
    { events: ['d'], opens: ['v'], total: 1 },
    { events: ['a', 'b', 'c'], opens: ['u'], total: 2 },
  ]);
});

test('Of sets of one size the one that opens most comes first', () => {
  const [first] = openingSteps(needs('u:a v:b w:b'), new Set());
  assert.deepEqual(first, { events: ['b'], opens: ['v', 'w'], total: 2 });
});

test('Of equal sets the one of the earliest use case comes first', () => {
  assert.deepEqual(
    openingSteps(needs('u:c v:a w:b'), new Set()).flatMap(({ opens }) => opens),
    ['u', 'v', 'w'],
  );
});

test('An added event brings others closer', () => {
  assert.deepEqual(openingSteps(needs('u:ab v:a w:bac'), new Set()), [
    { events: ['a'], opens: ['v'], total: 1 },
    { events: ['b'], opens: ['u'], total: 2 },
    { events: ['c'], opens: ['w'], total: 3 },
  ]);
});

test('What is open already is counted but not opened', () => {
  assert.deepEqual(openingSteps(needs('u:a v:ab'), new Set(['a'])), [{ events: ['b'], opens: ['v'], total: 2 }]);
  assert.deepEqual(openingSteps(needs('u:a'), new Set(['a'])), []);
});

test('From nothing, four events of the shipped catalog open nine use cases', async () => {
  const { value } = await loadCatalog(`${import.meta.dirname}/../../../content`);
  const useCases = value?.useCases.map(({ id, events }) => ({ id, events: events.map(({ event }) => event) })) ?? [];
  const steps = openingSteps(useCases, new Set()).map(({ events, total }) => [...events, total]);
  assert.deepEqual(steps.slice(0, 4), [
    ['order-completed', 3],
    ['page-viewed', 5],
    ['page-scrolled', 7],
    ['signed-up', 9],
  ]);
});

test('Ten thousand use cases take no long time', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    id: i,
    events: Array.from({ length: 6 }, (_unused, j) => (i * 7 + j * j * 13 + (j === 0 ? 0 : i % 97)) % 3000),
  }));
  const steps = openingSteps(many, new Set());
  assert.equal(steps.at(-1)?.total, 10_000);
});
