import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberText } from './literal.ts';
import { quoteJson, quoteKotlin, quotePython, quoteSwift } from './quote.ts';

test('integers beyond 64 bits are written with an exponent', () => {
  assert.deepEqual([1, -0.5, 1e20, 2 ** 53].map(numberText), ['1', '-0.5', '1e+20', '9.007199254740992e+15']);
});

test('characters outside the basic plane are escaped in the way of each language', () => {
  const tag = '\u{E0041}';
  assert.deepEqual(
    [quoteJson(tag), quotePython(tag), quoteSwift(tag), quoteKotlin(tag)],
    ['"\\uDB40\\uDC41"', '"\\U000E0041"', '"\\u{E0041}"', '"\\uDB40\\uDC41"'],
  );
});

test('lone surrogates never reach a literal', () => {
  assert.deepEqual([quoteJson('\uD800'), quoteSwift('\uD800')], ['"\\uD800"', '"\uFFFD"']);
});

test('only Kotlin escapes the dollar sign', () => {
  assert.deepEqual([quoteJson('$a'), quoteSwift('$a'), quoteKotlin('$a')], ['"$a"', '"$a"', '"\\$a"']);
});
