import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf, matches } from './value.ts';

const fits = (value: string, format: 'email' | 'uri' | 'date' | 'date-time' | 'uuid'): boolean =>
  faultOf(value, { type: 'string', format }) === undefined;

for (const [format, good, bad] of [
  ['email', 'kim@example.com', 'kim@example'],
  ['uri', 'https://example.com/?a=b', 'example.com'],
  ['date', '2024-02-29', '2023-02-29'],
  ['date-time', '2026-11-23T09:30:00.5Z', '2026-11-23 09:30'],
  ['uuid', '8f2c7a1e-5b34-4d0e-9c61-2a7d3e90b418', '8f2c7a1e'],
] as const) {
  test(`The format ${format} tells good from bad`, () => {
    assert.ok(fits(good, format));
    assert.ok(!fits(bad, format));
  });
}

test('A whole number is a number, and not the other way round', () => {
  assert.equal(faultOf(2, { type: 'number' }), undefined);
  assert.equal(faultOf(2.5, { type: 'integer' })?.clause, 'is the number 2.5, not a whole number');
});

test('A list is not a map', () => {
  assert.equal(faultOf([], { type: 'object' })?.clause, 'is a list, not a map');
  assert.equal(faultOf({}, { type: 'array' })?.clause, 'is a map, not a list');
});

test('Lengths count characters, not code units', () => {
  assert.equal(faultOf('👍👍', { type: 'string', constraints: { maxLength: 2 } }), undefined);
});

test('A pattern that takes exponential time is given up', { timeout: 60_000 }, () => {
  assert.equal(matches('^(a+)+$', `${'a'.repeat(60)}!`), undefined);
});

test('A pattern cannot reach out of its context', () => {
  assert.equal(matches("').constructor.constructor('return process')()//", 'x'), undefined);
});
