// What the judge finds, held against ajv on the schema we write of the same thing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../../tests/generated/fast-check.ts';
import { ajv } from '../../../tests/generated/ajv.ts';
import { KEYS, near, number, scalar, some, TEXTS, value } from '../../../tests/generated/values.ts';
import { valueSchema } from '../../exports/value-schema.ts';
import { checkPayload } from '../../plan/payload/check-payload.ts';
import { dueOfSchema, type PayloadSchema } from '../../plan/payload/due-of-schema.ts';
import { matches } from '../rules/patterns.ts';
import type { JsonValue } from '../model.ts';
import type { Due, DueMember, Limits } from './due.ts';
import { isFault } from './finding.ts';
import { judge } from './judge.ts';

function accepts(due: Due, value: unknown): boolean {
  const schema = valueSchema(due);
  const accepted = ajv.validate(schema, value);
  ajv.removeSchema(schema);
  return accepted;
}

function findsNothing(due: Due, value: unknown): boolean {
  return [...judge(value, due, matches)].every((finding) => !isFault(finding));
}

const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object');
const small = fc.nat(3);
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

for (const [wanted, sent] of [
  [{ constraints: { multipleOf: 0.1 } }, 0.3],
  [{ constraints: { multipleOf: 0.01 } }, 19.99],
  [{ constraints: { multipleOf: 0.1 } }, 0.4],
  [{ constraints: { multipleOf: 1 } }, 1e21],
  [{ constraints: { minimum: 1, maximum: 1 } }, 1],
  [{ constraints: { exclusiveMinimum: 1 } }, 1],
  [{ constraints: { uniqueItems: true } }, [0, -0]],
  [{ constraints: { const: { b: [], constructor: 1 } } }, { constructor: 1, b: [] }],
  [{ constraints: { const: { constructor: {} } } }, { constructor: {} }],
  [{ constraints: { const: { toString: [] } } }, { toString: [] }],
  [{ constraints: { uniqueItems: true } }, [{ constructor: [] }, { constructor: [] }]],
  [{ constraints: { uniqueItems: true } }, [{ toString: 1 }, { toString: 2 }]],
  [{ type: 'number' }, Infinity],
  [{ type: 'string', nullable: true, values: [{ value: 'a' }] }, null],
  [{ nullable: true, constraints: { const: 'a', enum: ['a', 'b'] } }, null],
  [{ nullable: true, constraints: { const: 'a', enum: ['a', 'b'] } }, 'b'],
] as readonly (readonly [Due, unknown])[]) {
  test(`the judge says of ${JSON.stringify(sent)} what ajv says: ${JSON.stringify(wanted)}`, () => {
    assert.equal(findsNothing(wanted, sent), accepts(wanted, sent));
  });
}

/** A schema is compiled for each. */
const MOST = 2000;
const RUNS = { numRuns: Math.min(Number(process.env['FUZZ_RUNS'] || 200), MOST) };

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
    { numRuns: RUNS.numRuns / 2 },
  );
});
