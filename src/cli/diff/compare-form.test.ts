import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Form, Member } from '../../catalog/model.ts';
import { compareParts } from './compare-form.ts';
import type { Part } from './compare-form.ts';

const subject = { kind: 'property', id: 'products', name: 'products' } as const;

function changes(was: Part, is: Part): readonly string[] {
  const place = { subject, base: 'property', inner: '', path: 'products', saysPath: false };
  return compareParts(was, is, place).map(
    ({ breaking, code, text }) => `${breaking ? 'BREAKING ' : ''}${code}: ${text}`,
  );
}

const listOf = (members: readonly Member[]): Form => ({ type: 'array', items: { type: 'object', members } });

test('a type that is dropped breaks, one more does not, and every whole number is a number', () => {
  assert.deepEqual(changes({ type: ['string', 'integer'] }, { type: 'integer' }), [
    'BREAKING property-type-changed: The type was string or integer and is integer.',
  ]);
  assert.deepEqual(changes({ type: 'integer' }, { type: ['integer', 'string'] }), [
    'property-type-changed: The type was integer and is integer or string.',
  ]);
  assert.deepEqual(changes({ type: 'integer' }, { type: 'number' }), [
    'property-type-changed: The type was integer and is number.',
  ]);
});

test('a type that was not stated breaks when it is; one that is not stated any more does not', () => {
  assert.deepEqual(changes({}, { type: 'string' }), [
    'BREAKING property-type-changed: The type was not stated and is string.',
  ]);
  assert.deepEqual(changes({ type: 'string' }, {}), ['property-type-changed: The type was string and is not stated.']);
});

test('what is newly required breaks, deep inside and named by its path', () => {
  assert.deepEqual(changes(listOf([{ key: 'sku' }]), listOf([{ key: 'sku', required: true }])), [
    'BREAKING property-key-required-changed: `products[].sku`: It was not said to be required and is required.',
  ]);
  assert.deepEqual(changes(listOf([{ key: 'sku', required: true }]), listOf([{ key: 'sku', required: 'when sold' }])), [
    'property-key-required-changed: `products[].sku`: It was required and is required (when sold).',
  ]);
});

test('a key that is new breaks only if it is required', () => {
  assert.deepEqual(changes(listOf([]), listOf([{ key: 'sku' }])), [
    'property-keys-added: `products[]`: Inside it, `sku` is new.',
  ]);
  assert.deepEqual(changes(listOf([]), listOf([{ key: 'sku', required: true }])), [
    'BREAKING property-keys-added: `products[]`: Inside it, `sku` is new; `sku` is required.',
  ]);
});

test('values that are narrowed break, widened ones do not, in either form', () => {
  const two: Form = { values: [{ value: 'open' }, { value: 'shut' }] };
  assert.deepEqual(changes(two, { values: [{ value: 'open' }] }), [
    'BREAKING property-values-narrowed: No longer a value: "shut".',
  ]);
  assert.deepEqual(changes({ values: [{ value: 'open' }] }, two), ['property-values-widened: New values: "shut".']);
  assert.deepEqual(changes({}, two), [
    'BREAKING property-values-narrowed: Only these values may be sent now: "open", "shut".',
  ]);
  assert.deepEqual(changes({ constraints: { enum: ['open', 'shut'] } }, two), [
    'property-limit-loosened: The limit `enum` was ["open","shut"] and is not set.',
  ]);
});

test('the order of values and of keys makes no difference', () => {
  assert.deepEqual(
    changes(
      { values: [{ value: 'a' }, { value: 'b' }], members: [{ key: 'c' }, { key: 'd' }] },
      { values: [{ value: 'b' }, { value: 'a' }], members: [{ key: 'd' }, { key: 'c' }] },
    ),
    [],
  );
});

for (const [key, tight, loose] of [
  ['minimum', 2, 1],
  ['maximum', 1, 2],
  ['maximum', '9223372036854775806', '9223372036854775807'],
  ['minimum', '9223372036854775807', 1],
  ['exclusiveMinimum', 2, 1],
  ['exclusiveMaximum', 1, 2],
  ['multipleOf', 6, 3],
  ['minLength', 2, 1],
  ['maxLength', 1, 2],
  ['minItems', 2, 1],
  ['maxItems', 1, 2],
  ['uniqueItems', true, false],
] as const) {
  test(`${key} ${tight} breaks when it refuses more than ${loose}, and not the other way round`, () => {
    const [strict, easy] = [tight, loose].map((value): Form => ({ constraints: { [key]: value } }));
    assert.match(changes(easy!, strict!)[0] ?? '', /^BREAKING property-limit-tightened/);
    assert.match(changes(strict!, easy!)[0] ?? '', /^property-limit-loosened/);
  });
}

test('null that is taken no more breaks', () => {
  assert.deepEqual(changes({ nullable: true }, {}), [
    'BREAKING property-nullable-changed: Whether null may be sent: yes before, not stated now.',
  ]);
});
