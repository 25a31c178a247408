import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettered, unlettered } from './lettered.ts';

test('a description too short or without a letter first gets a word before it, and loses it again', () => {
  const texts = ['404 was shown.', 'Öffnet die Tür.', '注册完成', '`true` if paid.', 'Ok', ' a b'];
  for (const text of texts) {
    assert.match(lettered(text), /^[a-zA-Z].{2}/);
    assert.equal(unlettered(lettered(text)), text);
  }
});

test('others stay as they are, with that word too', () => {
  for (const text of ['', 'An order.', 'Summary: of all.']) {
    assert.equal(lettered(text), text);
    assert.equal(unlettered(text), text);
  }
});
