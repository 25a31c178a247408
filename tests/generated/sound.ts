// Small catalogs that make sense: what is said of a value fits its type, so that they pass the check. Names, keys and values
// hold what formats use as marks of their own.

import fc from './fast-check.ts';
import type { ContentFile } from '../../src/catalog/read/read.ts';
import { file, SITE } from './catalogs.ts';
import { KEYS, some } from './values.ts';

type Authored = Readonly<Record<string, unknown>>;

const summary = fc.constantFrom(
  'What it is.',
  'Öffnet, "die" Tür.',
  '404; or 500 | else.',
  '=1+1 is two.',
  'It’s `so`.',
);
const texts = fc.uniqueArray(fc.constantFrom('a', 'b c', 'd,e', 'f|g', '1', 'true', 'größe', '-7'), {
  minLength: 1,
  maxLength: 4,
});
const values = <T>(all: fc.Arbitrary<readonly T[]>) => ({ values: all });
const range = (least: string, most: string, size: fc.Arbitrary<number>) =>
  fc.uniqueArray(size, { maxLength: 2 }).map((sizes): Authored => {
    const [low, high] = sizes.toSorted((a, b) => a - b);
    return low === undefined ? {} : { constraints: defined({ [least]: low, [most]: high }) };
  });

const ofText = fc.oneof(
  fc.record(values(texts)),
  range('minLength', 'maxLength', fc.nat(9)),
  fc.record({ constraints: fc.record({ pattern: fc.constantFrom('^a', String.raw`^\d+$`) }) }),
  fc.record({ format: fc.constantFrom('email', 'date', 'uuid', 'uri') }),
  fc.constant({}),
);
const ofWhole = fc.oneof(
  fc.record(values(fc.uniqueArray(fc.integer({ min: -9, max: 99 }), { minLength: 1, maxLength: 3 }))),
  range('minimum', 'maximum', fc.integer({ min: -9, max: 99 })),
);
const ofNumber = fc.oneof(
  range('minimum', 'maximum', fc.constantFrom(0, 1.5, -2, 19.99)),
  range('exclusiveMinimum', 'exclusiveMaximum', fc.constantFrom(0, 50)),
);
const ofList = range('minItems', 'maxItems', fc.nat(5));

const { form } = fc.letrec<{ form: Authored; inner: Authored }>((tie) => {
  const typed = (type: unknown, ...more: readonly fc.Arbitrary<Authored>[]) =>
    fc.tuple(...more).map((all) => Object.assign({ type }, ...all) as Authored);
  const members = fc.dictionary(fc.constantFrom(...KEYS), tie('inner'), { minKeys: 1, maxKeys: 3 });
  const said = fc.record({ summary: some(summary, 3), required: some(fc.constantFrom(true, false)) }).map(defined);
  return {
    form: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      typed('string', ofText),
      typed('integer', ofWhole),
      typed('number', ofNumber),
      typed('boolean'),
      typed(['string', 'integer']),
      fc.constant({}),
      typed(
        'array',
        ofList,
        tie('form').map((items) => ({ items })),
      ),
      typed(
        'object',
        members.map((all) => ({ members: all })),
      ),
      typed('object'),
    ),
    inner: fc.tuple(tie('form'), said).map(([own, beside]) => ({ ...own, ...beside })),
  };
});

const property = fc
  .record({ form, summary: some(summary, 3), nullable: some(fc.constant(true)) })
  .map(({ form: own, ...said }) => ({
    ...own,
    ...defined(own['type'] === undefined ? { summary: said.summary } : said),
  }));

/** What stands around events, by the ids that an import makes of the names. */
const AROUND = [
  ['areas/front-desk', 'Front desk'],
  ['areas/grosse-halle', 'Große | Halle'],
  ['teams/ann-example-com', 'ann@example.com'],
  ['teams/rooms-beds', 'Rooms, beds'],
  ['sources/web', 'Web'],
  ['sources/ios', 'iOS'],
  ['destinations/warehouse', 'Warehouse, old'],
] as const;

const idsUnder = (folder: string): readonly string[] =>
  AROUND.filter(([path]) => path.startsWith(`${folder}/`)).map(([path]) => path.slice(folder.length + 1));
const oneOf = (folder: string) => some(fc.constantFrom(...idsUnder(folder)));
const someOf = <T>(all: readonly T[]) => some(fc.subarray([...all], { minLength: 1 }));

const around = {
  area: oneOf('areas'),
  owner: oneOf('teams'),
  tags: someOf(['beds', 'made, twice', 'a; b', 'status: x']),
  sources: someOf(idsUnder('sources')),
  destinations: someOf(idsUnder('destinations')),
};

/** By the ids that an import makes of them. */
const NAMES = {
  'order-sent': 'Order Sent',
  'app-opened': '[App] Opened',
  event: '注册完成',
  'a-b-c': 'a, "b" | c',
  '1-2': '-1 + =2',
  'gro-e-seen': 'größe_seen',
};
const CALLS = ['track', 'track', 'track', 'page', 'identify', 'screen'] as const;

/** The files of a catalog of six events: three track calls and one each of three others. */
export const soundFiles: fc.Arbitrary<readonly ContentFile[]> = fc
  .record({
    properties: fc.array(property, { minLength: KEYS.length, maxLength: KEYS.length }),
    events: fc.array(
      fc.record({
        summary: some(summary, 4),
        carried: fc.subarray([...KEYS.keys()], { minLength: 0 }),
        required: some(fc.constantFrom(true, false, 'when it is sold')),
        additionalProperties: some(fc.boolean()),
        ...around,
      }),
      { minLength: CALLS.length, maxLength: CALLS.length },
    ),
  })
  .map(({ properties, events }) => [
    file('site', SITE),
    ...properties.map((said, at) => file(`properties/p${at}`, { key: KEYS[at], ...said })),
    ...AROUND.map(([path, name]) => file(path, { name })),
    ...Object.entries(NAMES).map(([id, name], at) => {
      const { carried, required, ...said } = events[at]!; // as many as names
      return file(`events/${id}`, {
        name,
        call: CALLS[at],
        ...defined(said),
        properties: carried.map((one, index) =>
          required !== undefined && index === 0 ? { property: `p${one}`, required } : `p${one}`,
        ),
      });
    }),
  ]);

function defined(record: Authored): Authored {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
