import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf } from './slug.ts';

test('every run of other characters is one hyphen', () => {
  assert.equal(slugOf('  SMS & push: notifications!'), 'sms-push-notifications');
});

test('an accent makes no other word', () => {
  for (const name of ['Cafe', 'Café', 'Cafe\u0301', 'CAFÉ']) assert.equal(slugOf(name), 'cafe');
});

test('nothing is left of a name in other letters', () => assert.equal(slugOf('注文'), ''));
