import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, choiceWords, limitsOf, limitText, requiredText } from './limits.ts';

const said = (form: Parameters<typeof limitsOf>[0]): readonly string[] => limitsOf(form).map(limitText);

test('limits stand in words, those that belong together in one', () => {
  assert.deepEqual(said({ constraints: { minimum: 0, exclusiveMaximum: 100, multipleOf: 0.5 } }), [
    'at least 0',
    'less than 100',
    'a multiple of 0.5',
  ]);
  assert.deepEqual(said({ constraints: { exclusiveMinimum: 0, maximum: 9 } }), ['more than 0', 'at most 9']);
  assert.deepEqual(said({ constraints: { maximum: '9223372036854775807' } }), ['at most 9223372036854775807']);
  assert.deepEqual(said({ constraints: { minLength: 1, maxLength: 200 } }), ['not empty, at most 200 characters']);
  assert.deepEqual(said({ constraints: { minLength: 3, maxLength: 3, pattern: '^[A-Z]+$' } }), [
    'exactly 3 characters',
    'matches ^[A-Z]+$',
  ]);
  assert.deepEqual(said({ constraints: { minItems: 1, uniqueItems: true } }), ['at least 1 item', 'no item twice']);
  assert.deepEqual(said({ constraints: { uniqueItems: false } }), ['items may repeat']);
});

test('the one value, and what is meant without any, stand as they would be sent', () => {
  assert.deepEqual(said({ constraints: { const: 'a', default: [1] } }), ['always "a"', 'if not sent, [1]']);
});

test('what the type cannot say stands among the limits', () => {
  assert.deepEqual(said({ nullable: true }), ['may be null']);
  assert.deepEqual(said({ nullable: true, type: 'string', format: 'email' }), []);
  assert.deepEqual(said({ nullable: false, type: 'integer', format: 'int32' }), ['never null', 'of the format int32']);
});

test('nothing is said that is not stated', () => {
  assert.deepEqual([said({}), choicesOf({}), requiredText(undefined)], [[], [], '']);
});

test('values stand bare, unless a text could be taken for something else', () => {
  assert.deepEqual(
    choicesOf({ values: [{ value: 'open' }, { value: 'ajar', summary: 'Not shut.', status: 'live' }] }),
    [{ text: 'open' }, { text: 'ajar', summary: 'Not shut.', status: 'live' }],
  );
  assert.deepEqual(choicesOf({ constraints: { enum: ['1', 1, true] } }), [
    { text: '"1"' },
    { text: '1' },
    { text: 'true' },
  ]);
  assert.deepEqual(choicesOf({ values: [{ value: '' }] }), [{ text: '""' }]);
  assert.deepEqual([choiceWords([{ text: 'a' }]), choiceWords([{ text: 'a' }, { text: 'b' }])], ['always', 'one of']);
});

test('required is yes, no, or when', () => {
  assert.deepEqual([true, false, 'on sale'].map(requiredText), ['yes', 'no', 'on sale']);
});
