import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { unauthored } from './fixture.ts';
import { judge, type Look } from './judge.ts';
import { keysOf } from './keys.ts';
import { differences, pathOfKey, schemasAt } from './schemas.ts';
import { authoredIn, type Authored } from './values.ts';

interface Node {
  readonly label: string;
  readonly inside?: Readonly<Record<string, Node>> | undefined;
}
const node: z.ZodType<Node> = z.lazy(() => branch);
const branch = z.strictObject({ label: z.string(), inside: z.record(z.string(), node).optional() });
type Any = string | number | readonly Any[] | { readonly [key: string]: Any };
const any: z.ZodType<Any> = z.lazy(() => z.union([z.string(), z.number(), z.array(any), z.record(z.string(), any)]));
const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['a', 'b']).default('a'),
  secret: z.boolean().default(false),
  sure: z.boolean().optional(),
  parts: z.array(z.union([z.string(), z.strictObject({ part: z.string(), size: z.number().optional() })])),
  under: z.record(z.string(), z.array(z.string())).optional(),
  sample: any.optional(),
  tree: node.optional(),
});
const linesOf = (all: readonly { key: string; as: string }[]): readonly string[] =>
  all.map(({ key, as }) => `${key} ${as}`);

test('keys are walked to the end, each of few values for itself, and what is the default is not asked for', () => {
  assert.deepEqual(linesOf(keysOf(schema)), [
    'name text',
    'kind "b"',
    'secret true',
    'sure true',
    'sure false',
    'parts[] text',
    'parts[].part text',
    'parts[].size number',
    'under[key] text',
    'under.*[] text',
    'sample text',
    'tree.label text',
    'tree.inside[key] text',
  ]);
});

test('a type of schema that the walk does not know stops it', () => {
  assert.throws(() => keysOf(z.strictObject({ when: z.date() })), /does not know the type date/);
});

const authored: readonly Authored[] = authoredIn(schema, {
  name: 'Name',
  kind: 'b',
  sure: false,
  parts: ['one', { part: 'two', size: 7 }],
  under: { here: ['there'] },
  sample: [{ deep: 3 }],
  tree: { label: 'Top', inside: { low: { label: 'Low' } } },
});

test('values are read from a file with their keys and places', () => {
  assert.deepEqual(
    authored.map(({ key, value, at }) => `${key} = ${value} at ${at.join('/')}`),
    [
      'name = Name at name',
      'kind = b at kind',
      'sure = false at sure',
      'parts[] = one at parts/0',
      'parts[].part = two at parts/1/part',
      'parts[].size = 7 at parts/1/size',
      'under[key] = here at under/here',
      'under.*[] = there at under/here/0',
      'sample = 3 at sample/0/deep',
      'tree.label = Top at tree/label',
      'tree.inside[key] = low at tree/inside/low',
      'tree.inside.*.label = Low at tree/inside/low/label',
    ],
  );
});

test('a key that no file of its kind has, and a value of few that no file has, are named', () => {
  const form = { kind: 'event', schema, files: /^/ } as const;
  const file = { path: 'events/a.yaml', data: {} };
  const markers = authored.map((each) => ({ ...each, form, file, siblings: [] }));
  assert.deepEqual(unauthored([form], markers), [
    'event: key `secret` is authored nowhere in the completeness catalog',
    'event: key `sure` (true) is authored nowhere in the completeness catalog',
  ]);
});

const look = (key: string, found: boolean, as?: string): Look => ({
  kind: 'event',
  key,
  as,
  output: 'diff',
  found,
  place: '"x" in a file',
});
const leftOut = (keys: RegExp) => ({ keys, output: 'diff', reason: 'Because.' }) as const;

test('a key is lost if one of its values is; each of few for itself', () => {
  assert.deepEqual(judge([look('owner', true), look('owner', false), look('name', true)], []), [
    'diff: event `owner` is lost: "x" in a file',
  ]);
  assert.deepEqual(judge([look('call', true, '"page"'), look('call', false, '"track"')], []), [
    'diff: event `call` "track" is lost: "x" in a file',
  ]);
});

test('what is left out with a reason may be lost, and what is not lost need not be left out', () => {
  assert.deepEqual(judge([look('owner', false)], [leftOut(/^owner$/)]), []);
  assert.deepEqual(judge([look('owner', true)], [leftOut(/^owner$/)]), [
    'diff: event `owner` is there: it need not be left out',
  ]);
  assert.deepEqual(judge([look('name', true)], [leftOut(/^owner$/)]), ['diff:  /^owner$/ covers no key']);
});

test('a schema names what stands under its properties, items and maps, and what it refers to', () => {
  const schema = {
    properties: {
      list: { items: { $ref: '#/$defs/part' } },
      map: { additionalProperties: { anyOf: [{ type: 'string' }, { properties: { inner: {} } }] } },
      loose: { additionalProperties: {} },
    },
    $defs: { part: { properties: { size: {} } } },
  };
  const named = ['list[].size', 'list[].other', 'map.*.inner', 'map[key]', 'loose.any', 'none'].filter(
    (key) => schemasAt(schema, pathOfKey(key)).length > 0,
  );
  assert.deepEqual(named, ['list[].size', 'map.*.inner', 'map[key]']);
});

test('two values differ where a part is another, or is there only once', () => {
  const paths = differences({ a: 1, b: [{ c: 2 }, 3], d: { e: 4 } }, { a: 1, b: [{ c: 5 }, 3], f: [6] });
  assert.deepEqual(
    paths.map((path) => path.join('/')),
    ['b/0/c', 'd/e', 'f/0'],
  );
});
