// Values that plans ask for, and values that come near to what is asked for.

import fc from './fast-check.ts';
import { allowedBy, typesOf, type Due } from '../../src/catalog/value/due.ts';

/** Absent once in `freq` times; with 1 it would be absent always. */
export const some = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq });

export const KEYS = ['sku', 'plan type', 'constructor', 'toString', 'größe', '1'];
export const TEXTS = {
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
export const number = fc.oneof(
  fc.constantFrom(0, -0, 1, 1.5, 2, 3, 0.3, 19.99, -7, 2 ** 31, 1e21, 1e-7, 2 ** 53, 1e300),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
export const scalar = fc.oneof(text, number, fc.boolean());

export const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

/** Mostly what is due, so that a fault is one among much that is right. */
export function near(wanted: Due): fc.Arbitrary<unknown> {
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
