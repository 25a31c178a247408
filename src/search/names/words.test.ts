import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf, wordsOf } from './words.ts';

test('every spelling of a name gives the same words', () => {
  for (const spelling of [
    'Order Completed',
    'order_completed',
    'OrderCompleted',
    'order-completed',
    'ORDER.COMPLETED',
  ]) {
    assert.deepEqual(wordsOf(spelling), ['order', 'completed']);
  }
});

test('accents and apostrophes do not make other words', () => {
  assert.deepEqual(wordsOf('Café’s Übersicht'), ['cafes', 'ubersicht']);
});

test('a run of capitals ends before the word that follows it', () => {
  assert.deepEqual(wordsOf('SMSPushSent'), ['sms', 'push', 'sent']);
});

test('500 letters without a space are one word of bounded length', () => {
  assert.deepEqual(wordsOf('a'.repeat(500)), ['a'.repeat(40)]);
});

test('forms of one word share their stem', () => {
  for (const forms of [
    ['completed', 'complete', 'completes', 'completion', 'completing'],
    ['ship', 'shipping', 'shipped'],
    ['abandoned', 'abandonment'],
    ['property', 'properties'],
  ]) {
    assert.equal(new Set(forms.map(stemOf)).size, 1, forms.join(' '));
  }
});
