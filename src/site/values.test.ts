import assert from 'node:assert/strict';
import { test } from 'node:test';
import { properties } from '../../tests/exports/sample-events.ts';
import { basesOf } from './values.ts';

const basesOfSample = (name: string) => {
  const property = properties.find((each) => each.name === name);
  assert.ok(property);
  return basesOf(property).map(({ parts, basis }) => `${parts}: ${basis}`);
};

test('example and limits are ours where a spec gives type and meaning', () => {
  assert.deepEqual(basesOfSample('order_id'), ['Type and meaning: public-spec', 'Example and limits: editorial']);
});

test('what is ours throughout is said in one sentence', () => {
  assert.deepEqual(basesOfSample('total'), ['Type, meaning, example and limits: editorial']);
  assert.deepEqual(basesOfSample('email'), ['Type and meaning: editorial']);
});
