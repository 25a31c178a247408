import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../entries.ts';
import { containedIn } from './contained.ts';
import { inOtherWords } from './other-words.ts';
import { withoutPadding } from './padding.ts';
import { calledIn, quotedIn } from './pasted.ts';
import { snippetNamedIn } from './snippet-words.ts';
import { isTooCommon } from './too-common.ts';
import * as vocabulary from './vocabulary.ts';

test('what is quoted in a call or a message is what it is about', () => {
  assert.deepEqual(quotedIn('analytics.track("Plan Modified", {…})'), ['Plan Modified']);
  assert.deepEqual(quotedIn('{"event": "Signed Up"}'), ['Signed Up']);
  assert.deepEqual(quotedIn("gtag('event', 'begin_checkout')"), ['begin_checkout']);
});

test('a title in quotes is no code', () => {
  assert.deepEqual(quotedIn('"Plan Modified"'), []);
});

test('words of the field stand for one another, also of several words, and two in one text', () => {
  assert.ok(inOtherWords('turn off webhook', vocabulary).includes('remove webhook'));
  assert.ok(inOtherWords('add teammate', vocabulary).includes('invite member'));
  assert.deepEqual(inOtherWords('order completed', vocabulary).includes('purchase completed'), true);
});

test('what stands for another word is not exchanged again', () => {
  assert.ok(!inOtherWords('invite teammate', vocabulary).includes('create teammate'));
});

test('words about documentation, vendors and languages are left out beside others, and kept alone', () => {
  assert.equal(withoutPadding('order completed python example', vocabulary), 'order completed');
  assert.equal(withoutPadding('python', vocabulary), undefined);
  assert.equal(withoutPadding('order completed', vocabulary), undefined);
  assert.equal(snippetNamedIn('order completed nodejs', vocabulary), 'node');
});

test('names are found inside a longer text, the longest first', () => {
  const entry = (name: string, kind: Entry['kind']) => ({ kind, name, aliases: [], synonyms: [] }) as unknown as Entry; // enough of one
  const find = containedIn([entry('Session Created', 'event'), entry('method', 'property'), entry('Plan', 'event')]);
  const { together, long, short } = find('PROD.session_created.method of the plan');
  assert.deepEqual([together, long, short], ['session created method', ['session created'], ['method']]);
});

test('words that name nothing are too common, names are not', () => {
  assert.deepEqual(
    ['is', 'the', 'what is this', 'order', ''].map((text) => isTooCommon(text, vocabulary)),
    [true, true, true, false, false],
  );
});

test('a call that names no event is what its code is about', () => {
  assert.equal(calledIn("analytics.identify('u1', { plan: 'pro' })"), 'identify call');
  assert.equal(calledIn('analytics.track("Plan Modified")'), undefined);
});
