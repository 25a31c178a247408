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

test('a sharp s is two, as its capital is', () => {
  assert.deepEqual(wordsOf('größe'), wordsOf('GRÖSSE'));
});

test('an article before an apostrophe is no part of the word', () => {
  assert.deepEqual(wordsOf("l'évènement d’accueil"), ['evenement', 'accueil']);
});

test('a digit and letters after it are one word in either case', () => {
  assert.deepEqual([wordsOf('5G'), wordsOf('5g'), wordsOf('Step2Done')], [['5g'], ['5g'], ['step2', 'done']]);
});

test('Chinese and Japanese are found from the middle', () => {
  assert.deepEqual(wordsOf('注册完成'), ['注册', '册完', '完成']);
  assert.deepEqual(wordsOf('完成'), ['完成']);
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
