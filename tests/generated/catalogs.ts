// Small catalogs in the authored form, with whatever can be said of what a value may be: of properties, of what events and
// groups say otherwise, and of what is inside.

import fc from './fast-check.ts';
import type { ContentFile } from '../../src/catalog/read/read.ts';
import { KEYS, some } from './values.ts';

type Authored = Readonly<Record<string, unknown>>;

/** There once in six times: what many limits are laid on is hardly ever met. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object');
const text = fc.constantFrom('', 'a', 'A1', 'true', '1', 'kim@example.com', '2026-02-28', 'größe 7');
const number = fc.constantFrom(0, 1, 1.5, 2, 3, -7, 0.1, 19.99);
const scalar = fc.oneof(text, number, fc.boolean());
const small = fc.nat(3);
const values = fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 });
const constraints = fc.record(
  {
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: fc.constantFrom(1, 2, 0.1, 0.01),
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom('^a', '^.$', String.raw`^\d+$`),
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    const: scalar,
    default: scalar,
  },
  { requiredKeys: [] },
);

const required = fc.constantFrom<boolean | string>(true, true, false, 'when it is sold');

const { form, member } = fc.letrec<{ form: Authored; member: Authored }>((tie) => {
  const inside = { nil: undefined, maxDepth: 3, depthSize: 'small', freq: 2 } as const;
  return {
    form: fc.record({
      type: some(fc.oneof({ weight: 4, arbitrary: type }, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })), 4),
      nullable: rarely(fc.boolean()),
      format: rarely(fc.constantFrom('email', 'date', 'uuid', 'int32', 'one of ours')),
      values: rarely(
        fc.oneof(
          values,
          values.map((all) => all.map((value) => ({ value, summary: 'What it means.' }))),
        ),
      ),
      constraints: rarely(few(constraints)),
      items: fc.option(tie('form'), inside),
      members: fc.option(fc.dictionary(fc.constantFrom(...KEYS), tie('member'), { minKeys: 1, maxKeys: 3 }), inside),
    }),
    member: fc
      .tuple(tie('form'), some(required, 3))
      .map(([own, needed]) => ({ ...own, ...(needed !== undefined && { required: needed }) })),
  };
});

/** Two limits of those generated, at most. */
function few(all: fc.Arbitrary<Authored>): fc.Arbitrary<Authored> {
  return fc
    .tuple(all, fc.nat(20), fc.nat(20))
    .map(([limits, ...at]) => Object.fromEntries(Object.entries(limits).filter((_, index) => at.includes(index))));
}

export const SITE = {
  name: 'Generated',
  tagline: 'A plan made up.',
  description: 'Names and facts are made up.',
  version: '1',
  updated: '2026-11-23',
  example: { userId: 'user', anonymousId: 'anonymous', writeKey: 'key' },
};

/** The files of a catalog: some of its properties come to events in a group, some with every event, some by themselves. */
export const catalogFiles: fc.Arbitrary<readonly ContentFile[]> = fc
  .record({
    properties: fc.array(form, { minLength: KEYS.length, maxLength: KEYS.length }),
    otherwise: fc.array(fc.array(some(member, 2), { minLength: KEYS.length, maxLength: KEYS.length }), {
      minLength: 3,
      maxLength: 3,
    }),
    additional: fc.array(some(fc.boolean()), { minLength: 2, maxLength: 2 }),
  })
  .map(({ properties, otherwise: [inGroups = [], ...ofEvents], additional }) => {
    const entry = (at: number, said: Authored | undefined) => (said ? { property: `p${at}`, ...said } : `p${at}`);
    const group = (name: string, ids: readonly number[]) => ({
      name,
      ...(name === 'Everywhere' && { everywhere: true }),
      properties: ids.map((at) => entry(at, inGroups[at])),
    });
    const event = (said: readonly (Authored | undefined)[], index: number) => ({
      name: `Event ${index}`,
      call: 'track',
      properties: [{ group: 'some' }, ...[3, 4, 5].map((at) => entry(at, said[at]))],
      additionalProperties: additional[index],
    });
    return [
      file('site', SITE),
      ...properties.map((said, at) => file(`properties/p${at}`, { key: KEYS[at], ...said })),
      file('groups/some', group('Some', [0, 1])),
      file('groups/everywhere', group('Everywhere', [2])),
      ...ofEvents.map((said, index) => file(`events/event-${index}`, event(said, index))),
    ];
  });

/** JSON, which is YAML. */
export function file(path: string, record: Authored): ContentFile {
  return { path: `${path}.yaml`, text: JSON.stringify(record) };
}
