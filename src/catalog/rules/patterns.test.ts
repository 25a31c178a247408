import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from './patterns.ts';

test('A pattern is read with the flag u', () => {
  assert.equal(matches(String.raw`^\p{L}$`, 'é'), true);
  assert.equal(matches('^.$', '👍'), true);
  assert.equal(matches('^b', 'ab'), false);
});

test('A pattern that is none says nothing', () => {
  assert.equal(matches('[0-9', '1'), undefined);
});

test('A pattern that takes exponential time is given up, and the next one is judged', { timeout: 60_000 }, () => {
  assert.equal(matches('^(a+)+$', `${'a'.repeat(60)}!`), undefined);
  assert.equal(matches('^a', 'a'), true);
});

test('A pattern cannot reach out of its context', () => {
  assert.equal(matches("').constructor.constructor('return process')()//", 'x'), undefined);
});

test('A pattern is given up for the work it takes, not for the time that passes while others work', () => {
  const told: number[] = [];
  const idleAtFirst = () => (told.push(0) > 2 ? told.length * 60_000 : 0);
  assert.equal(matches('^(a+)+$', `${'a'.repeat(60)}!`, idleAtFirst), undefined);
  assert.equal(told.length, 4);
});
