// What the judge finds, held against ajv on the schema we write of the same thing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { valueSchema } from '../../exports/value-schema.ts';
import { checkPayload } from '../../plan/payload/check-payload.ts';
import { dueOfSchema, type PayloadSchema } from '../../plan/payload/due-of-schema.ts';
import { matches } from '../rules/patterns.ts';
import type { JsonValue } from '../model.ts';
import { allowedBy, typesOf, type Due, type DueMember, type Limits } from './due.ts';
import { isFault } from './finding.ts';
import { judge } from './judge.ts';

// Else ajv takes the `constructor` every object inherits for one that was sent. `__proto__` is left out below, because
// it passes over a property of that name.
const ajv = addFormats.default(new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true, logger: false }));

function accepts(due: Due, value: unknown): boolean {
  const schema = valueSchema(due);
  const accepted = ajv.validate(schema, value);
  ajv.removeSchema(schema);
  return accepted;
}

function findsNothing(due: Due, value: unknown): boolean {
  return [...judge(value, due, matches)].every((finding) => !isFault(finding));
}

const KEYS = ['sku', 'plan type', 'constructor', 'toString', 'größe', '1'];
const TEXTS = {
  date: ['2026-13-45', '2024-02-29', '2026-02-29'],
  'date-time': ['2026-02-31T99:99:99Z', '2026-11-23T09:30:00Z', '2026-11-23 09:30:00Z'],
  email: ['a@b..c', 'kim@example.com', 'kim@example', 'kim@größe.example'],
  uri: ['https://example.com/?a=b', 'https://a b', 'mailto:x', 'example.com'],
  uuid: ['8f2c7a1e-5b34-4d0e-9c61-2a7d3e90b418', '8f2c7a1e'],
  hostname: ['-a.b', 'www.example.com'],
  ipv4: ['256.1.1.1', '192.0.2.1'],
  ipv6: ['::1', '1::2::3'],
  duration: ['P', 'P1D'],
  time: ['25:00:00Z', '09:30:00Z', '09:30'],
  regex: ['(', 'a'],
  byte: ['abc', 'abcd'],
  int32: [],
  password: [],
  'no-known-format': [],
};

const text = fc.oneof(
  fc.constantFrom('', 'a', 'A1', '👍', '👍👍', 'e\u0301', '\ud800', 'true', '1', ...Object.values(TEXTS).flat()),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, 1.5, 2, 3, 0.3, 19.99, -7, 2 ** 31, 1e21, 1e-7, 2 ** 53, 1e300),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const scalar = fc.oneof(text, number, fc.boolean());

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object');
const small = fc.nat(3);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const limits = fc
  .tuple(
    fc.record({
      minimum: number,
      maximum: number,
      exclusiveMinimum: number,
      exclusiveMaximum: number,
      multipleOf: fc.constantFrom(1, 2, 0.1, 0.01, 1e-7),
      minLength: small,
      maxLength: small,
      pattern: fc.constantFrom('^a', '^.$', String.raw`\p{L}`, String.raw`^\d+$`, '^👍+$'),
      minItems: small,
      maxItems: small,
      uniqueItems: fc.boolean(),
      const: value.filter((each) => each !== null) as fc.Arbitrary<JsonValue>, // null inside is no matter here
      enum: fc.array(scalar, { minLength: 1, maxLength: 4 }),
    }),
    fc.infiniteStream(fc.nat(6)),
  )
  .map(([all, chances]): Limits => Object.fromEntries(Object.entries(all).filter(() => chances.next().value === 0)));

const due = fc.letrec<{ due: Due; member: DueMember }>((tie) => {
  const inside = { nil: undefined, maxDepth: 3, depthSize: 'small', freq: 2 } as const;
  return {
    due: fc.record({
      type: fc.oneof(some(type), fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
      nullable: some(fc.boolean()),
      format: some(fc.constantFrom(...Object.keys(TEXTS))),
      values: fc
        .tuple(fc.array(fc.record({ value: scalar }), { minLength: 1, maxLength: 4 }), fc.nat(4))
        .map(([listed, chance]) => (chance === 0 ? listed : undefined)),
      constraints: some(limits),
      items: fc.option(tie('due'), inside),
      members: fc.option(
        fc.uniqueArray(tie('member'), { selector: ({ key }) => key, minLength: 1, maxLength: 4 }),
        inside,
      ),
      additionalProperties: some(fc.boolean()),
    }),
    member: fc
      .tuple(fc.constantFrom(...KEYS), fc.constantFrom(true, false, undefined, 'when it is sold'), tie('due'))
      .map(([key, required, each]) => ({ ...each, key, required })),
  };
}).due;

/** Mostly what is due, so that a fault is one among much that is right. */
function near(wanted: Due): fc.Arbitrary<unknown> {
  const { items, members = [], constraints = {}, format } = wanted;
  const [first = 'object', ...others] = typesOf(wanted) ?? [];
  const shapes: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
    string: () => (format ? fc.oneof(text, fc.constantFrom('', ...(TEXTS[format as keyof typeof TEXTS] ?? []))) : text),
    number: () => number,
    integer: () => fc.integer(),
    boolean: () => fc.boolean(),
    array: () => fc.array(items ? near(items) : value, { maxLength: 4 }),
    object: () =>
      fc
        .tuple(
          fc.tuple(...members.map((member) => near(member).map((each) => [member.key, each] as const))),
          fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 1, noNullPrototype: true }),
          fc.nat(9),
        )
        .map(([listed, more, chance]) => ({
          ...(chance === 0 ? more : {}),
          ...Object.fromEntries(chance === 1 ? listed.slice(1) : listed),
        })),
  };
  const chosen = allowedBy(wanted) ?? (constraints.const === undefined ? [] : [constraints.const]);
  const fitting = [first, ...others].map((each) => shapes[each]!());
  return fc.oneof(
    { weight: 12, arbitrary: chosen.length > 0 ? fc.constantFrom(...chosen) : fc.oneof(...fitting) },
    { weight: 1, arbitrary: value },
    { weight: wanted.nullable ? 2 : 0, arbitrary: fc.constant(null) },
  );
}

for (const [wanted, sent] of [
  [{ constraints: { multipleOf: 0.1 } }, 0.3],
  [{ constraints: { multipleOf: 0.01 } }, 19.99],
  [{ constraints: { multipleOf: 0.1 } }, 0.4],
  [{ constraints: { multipleOf: 1 } }, 1e21],
  [{ constraints: { minimum: 1, maximum: 1 } }, 1],
  [{ constraints: { exclusiveMinimum: 1 } }, 1],
  [{ constraints: { uniqueItems: true } }, [0, -0]],
  [{ constraints: { const: { b: [], constructor: 1 } } }, { constructor: 1, b: [] }],
  [{ type: 'number' }, Infinity],
  [{ type: 'string', nullable: true, values: [{ value: 'a' }] }, null],
  [{ nullable: true, constraints: { const: 'a', enum: ['a', 'b'] } }, null],
  [{ nullable: true, constraints: { const: 'a', enum: ['a', 'b'] } }, 'b'],
] as readonly (readonly [Due, unknown])[]) {
  test(`the judge says of ${JSON.stringify(sent)} what ajv says: ${JSON.stringify(wanted)}`, () => {
    assert.equal(findsNothing(wanted, sent), accepts(wanted, sent));
  });
}

const RUNS = { numRuns: 600 };

test('the judge finds nothing exactly where ajv accepts', () => {
  const counts = { accepted: 0, refused: 0 };
  const pairs = due.chain((wanted) => near(wanted).map((sent) => [wanted, sent] as const));
  fc.assert(
    fc.property(pairs, ([wanted, sent]) => {
      const accepted = accepts(wanted, sent);
      counts[accepted ? 'accepted' : 'refused']++;
      assert.equal(findsNothing(wanted, sent), accepted);
      const read = dueOfSchema(JSON.parse(JSON.stringify(valueSchema(wanted))) as PayloadSchema); // our own
      assert.equal(findsNothing(read, sent), accepted, 'by way of the schema');
    }),
    RUNS,
  );
  assert.ok(Math.min(counts.accepted, counts.refused) > RUNS.numRuns / 10, JSON.stringify(counts));
});

test('the check of a pasted payload finds nothing wrong exactly where ajv accepts it', () => {
  const events = due
    .filter(({ members }) => members !== undefined)
    .map((each): Due => ({ ...each, type: 'object', constraints: {}, values: undefined }));
  const pairs = events.chain((event) => near(event).map((sent) => [event, sent] as const));
  fc.assert(
    fc.property(pairs, ([event, sent]) => {
      fc.pre(typeof sent === 'object' && sent !== null && !Array.isArray(sent));
      const { findings } = checkPayload(JSON.stringify(sent), valueSchema(event));
      const wrong = findings.filter(({ kind }) => kind !== 'unknown' && kind !== 'unread');
      assert.equal(wrong.length === 0, accepts(event, sent), JSON.stringify(wrong));
    }),
    { numRuns: 200 },
  );
});
