import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNREAD, type Due } from './due.ts';
import { isFault } from './finding.ts';
import { judge } from './judge.ts';
import { clauseOf, demandOf, placeOf } from './words.ts';

const matches = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);
const judged = (value: unknown, due: Due) => [...judge(value, due, matches)];
const fits = (value: unknown, due: Due) => !judged(value, due).some(isFault);
const demands = (value: unknown, due: Due) =>
  judged(value, due).map((finding) => `${placeOf(finding.path)} ${demandOf(finding)}`.trim());
const clauses = (value: unknown, due: Due) => judged(value, due).map(clauseOf);

for (const [format, good, bad] of [
  ['email', ['kim@example.com'], ['kim@example', 'a@b..c']],
  ['uri', ['https://example.com/?a=b', 'mailto:kim@example.com', 'app:home'], ['example.com', 'http://', 'https:///a']],
  ['date', ['2024-02-29'], ['2023-02-29', '2026-13-45']],
  ['date-time', ['2026-11-23T09:30:00.5Z'], ['2026-11-23 09:30', '2026-02-31T99:99:99Z']],
  ['uuid', ['8f2c7a1e-5b34-4d0e-9c61-2a7d3e90b418'], ['8f2c7a1e']],
  ['int32', [1, 'text'], [2 ** 31, 1.5]],
  ['toString', ['any'], []],
  ['a format of their own', ['any', 1, {}], []],
] as readonly (readonly [string, readonly unknown[], readonly unknown[]])[]) {
  test(`The format ${format} tells good from bad`, () => {
    for (const value of good) assert.ok(fits(value, { format }), JSON.stringify(value));
    for (const value of bad) assert.ok(!fits(value, { format }), JSON.stringify(value));
  });
}

test('Of several types one is enough, and none is asked where none is stated', () => {
  assert.ok(fits('a', { type: ['string', 'integer'] }));
  assert.ok(fits({ a: [null] }, {}));
  assert.deepEqual(demands(true, { type: ['string', 'integer'], nullable: true }), [
    'should be a string, an integer or null, but is a boolean',
  ]);
});

test('Null is right where it may be, whatever values are listed, and else is a value of no type', () => {
  assert.ok(fits(null, { type: 'string', nullable: true, values: [{ value: 'a' }], constraints: { const: 'a' } }));
  assert.deepEqual(demands(null, { type: 'string' }), ['should be a string, but is null']);
  assert.deepEqual(clauses(null, { type: 'string' }), ['is null, not text']);
});

test('A whole number is a number, 1.0 is whole, and what is too large for a number is none', () => {
  assert.ok(fits(2, { type: 'number' }) && fits(1.0, { type: 'integer' }));
  assert.ok(!fits(2.5, { type: 'integer' }) && !fits(Infinity, { type: 'number' }));
  assert.deepEqual(clauses(2.5, { type: 'integer' }), ['is the number 2.5, not a whole number']);
  assert.deepEqual(demands(2.5, { type: 'integer' }), ['should be an integer, but is 2.5']);
});

test('A list is not a map', () => {
  assert.deepEqual(clauses([], { type: 'object' }), ['is a list, not a map']);
  assert.deepEqual(clauses({}, { type: 'array' }), ['is a map, not a list']);
});

for (const [constraints, good, bad, clause, demand] of [
  [{ minimum: 1 }, 1, 0, 'is below the minimum 1', 'should be at least 1, but is 0'],
  [{ maximum: 1 }, 1, 2, 'is above the maximum 1', 'should be at most 1, but is 2'],
  [
    { maximum: '9007199254740993' },
    2 ** 53,
    2 ** 53 + 2,
    'is above the maximum 9007199254740993',
    'should be at most 9007199254740993, but is 9007199254740994',
  ],
  [{ exclusiveMinimum: 0 }, 0.1, 0, 'is not above 0', 'should be more than 0, but is 0'],
  [{ exclusiveMaximum: 1 }, 0.9, 1, 'is not below 1', 'should be less than 1, but is 1'],
  [{ multipleOf: 5 }, 10, 7, 'is not a multiple of 5', 'should be a multiple of 5, but is 7'],
  [{ minLength: 2 }, '👍👍', '👍', 'is shorter than 2 characters', 'should have at least 2 characters, but has 1'],
  [{ maxLength: 1 }, '👍', '👍👍', 'is longer than 1 character', 'should have at most 1 character, but has 2'],
  [{ pattern: '^a' }, 'ab', 'b', 'does not match the pattern "^a"', 'should fit the pattern ^a'],
  [{ minItems: 1 }, [1], [], 'has fewer than 1 entry', 'should have at least 1 item, but has 0'],
  [{ maxItems: 1 }, [1], [1, 2], 'has more than 1 entry', 'should have at most 1 item, but has 2'],
  [
    { uniqueItems: true },
    [1, '1', true, [1], {}],
    [{ a: 1, b: 2 }, 0, { b: 2, a: 1 }],
    'has entries that are equal, 1 and 3',
    'should have no item twice, but those at 0 and 2 are equal',
  ],
  [{ const: 'a' }, 'a', 'b', 'is not a', 'should be a'],
  [{ enum: ['a', 1] }, 1, '1', 'is not one of the values of `enum`', 'should be one of a, 1'],
] as const) {
  test(`The limit ${JSON.stringify(constraints)} is kept or not, in words`, () => {
    assert.deepEqual(judged(good, { constraints }), []);
    assert.deepEqual([clauses(bad, { constraints }), demands(bad, { constraints })], [[clause], [demand]]);
  });
}

test('Limits for values of another type are passed over', () => {
  assert.ok(fits(true, { constraints: { minimum: 2, minLength: 2, pattern: 'a', minItems: 2 }, format: 'email' }));
});

test('Values stand over the older list of them', () => {
  const due: Due = { values: [{ value: true }], constraints: { enum: ['a'] } };
  assert.ok(fits(true, due) && !fits('a', due));
  assert.deepEqual(demands('a', due), ['should be true']);
});

test('Members and items are judged to any depth, and each fault has its place', () => {
  const sku: Due = { type: 'string', constraints: { minLength: 1 } };
  const product: Due = {
    type: 'object',
    members: [
      { key: 'sku', required: true, ...sku },
      { key: 'tags', type: 'array', items: { type: 'array', items: { type: 'string' } } },
    ],
  };
  const due: Due = { members: [{ key: 'products', type: 'array', items: product }] };
  assert.deepEqual(demands({ products: [{ sku: 'a', tags: [['b', 1]] }, {}, { sku: 1 }] }, due), [
    'products[0].tags[0][1] should be a string, but is a number',
    'products[1].sku is missing',
    'products[2].sku should be a string, but is a number',
  ]);
  assert.deepEqual(clauses({ products: [{}] }, due), ['has a "products" that has an entry 1 that has no "sku"']);
});

test('A key required under a condition is not missed', () => {
  assert.ok(fits({}, { members: [{ key: 'state', required: 'when the door has a sensor' }] }));
});

test('A key that is not listed is wrong only where no others may be sent', () => {
  const members = [{ key: 'a' }];
  assert.deepEqual(demands({ b: 1 }, { members }), ['b is not listed here']);
  assert.ok(fits({ b: 1 }, { members }));
  assert.ok(!fits({ b: 1 }, { members, additionalProperties: false }));
  assert.deepEqual(judged({ b: 1 }, {}), []);
});

test('Keys that objects inherit are keys like others', () => {
  const members = ['__proto__', 'constructor', 'toString'].map(
    (key) => ({ key, type: 'string', required: true }) as const,
  );
  assert.deepEqual(demands({}, { members }), ['__proto__ is missing', 'constructor is missing', 'toString is missing']);
  const sent: unknown = JSON.parse('{ "__proto__": 1, "constructor": "a", "toString": "b" }');
  assert.deepEqual(demands(sent, { members }), ['__proto__ should be a string, but is a number']);
  assert.ok(!fits(sent, { additionalProperties: false, members: [{ key: '__proto__' }] }));
  assert.ok(!fits(JSON.parse('{ "__proto__": {} }'), { constraints: { const: { a: 1 } } }));
  assert.ok(!fits(['__proto__', '__proto__'], { items: { type: 'string' }, constraints: { uniqueItems: true } }));
});

test('What is not known is named and not judged', () => {
  assert.deepEqual(demands({ a: UNREAD }, { members: [{ key: 'a', type: 'string' }] }), ['a is not checked']);
  assert.ok(fits([UNREAD, UNREAD], { constraints: { uniqueItems: true, maxItems: 1, const: [1] } }));
  assert.ok(fits({ [UNREAD]: true }, { members: [{ key: 'a', required: true }] }));
});

test('A pattern that cannot be told is not judged', () => {
  const findings = [...judge('a', { constraints: { pattern: '(' } }, () => undefined)];
  assert.deepEqual(findings.map(demandOf), ['is not checked against the pattern (']);
  assert.ok(!findings.some(isFault));
});
