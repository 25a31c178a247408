import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapText } from './wrap.ts';

const style = { size: 10, weight: 400 } as const;
const wrap = (text: string, width: number, most = 9) => wrapText(text, style, width, most, ({ length }) => length);

test('a text breaks between words, and where it may between parts of a word', () => {
  assert.deepEqual(wrap('one two  three', 8), ['one two', 'three']);
  assert.deepEqual(wrap('order_\u200Bcompleted_\u200Bid', 17), ['order_completed_', 'id']);
});

test('a word longer than a line breaks anywhere', () => {
  assert.deepEqual(wrap('to abcdefghij', 4), ['to', 'abcd', 'efgh', 'ij']);
});

test('what takes more lines than there are ends in an ellipsis that fits', () => {
  assert.deepEqual(wrap('one two three four', 5, 2), ['one', 'two…']);
  assert.deepEqual(wrap('abcdef', 3, 1), ['ab…']);
});

test('nothing takes no line', () => {
  assert.deepEqual(wrap('', 5), []);
});
