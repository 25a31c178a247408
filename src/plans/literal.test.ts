import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../tests/generated/fast-check.ts';
import { readLiteral } from './literal.ts';
import { Expression, itemsOf, membersOf, type Tree } from './tree.ts';

function plain(tree: Tree | undefined): unknown {
  const members = membersOf(tree);
  if (members) return Object.fromEntries([...members].map(([key, member]) => [key, plain(member.tree)]));
  const items = itemsOf(tree);
  if (items) return items.map(plain);
  return tree?.value instanceof Expression ? { expression: tree.value.text } : tree?.value;
}
const read = (text: string) => plain(readLiteral(text).tree);
const trouble = (text: string) => {
  const { problem } = readLiteral(text);
  return problem && `${problem.offset}: ${problem.message}`;
};

test('JSON reads as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2), (text, indent) => {
      const value: unknown = JSON.parse(text);
      if (text.includes('__proto__') || /-0[,\]}]|^-0$/.test(text)) return;
      const { tree, problem } = readLiteral(JSON.stringify(value, null, indent));
      assert.equal(problem, undefined);
      assert.equal(JSON.stringify(plain(tree)), JSON.stringify(value));
    }),
  );
});

test('any text reads without throwing, and evaluates nothing', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '`',
    '\\',
    '${',
    '//',
    '/*',
    'a',
    '1',
    ' ',
    '\n',
    '...',
    '(',
    ')',
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLiteral(text)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void readLiteral(pieces.join(''))),
    { numRuns: 3000 },
  );
});

test('an object as code writes it', () => {
  assert.deepEqual(read('{ order_id: \'o-1\', "total": 12.5, list: [1, 2,], on: true, /* x */ none: null, }'), {
    order_id: 'o-1',
    total: 12.5,
    list: [1, 2],
    on: true,
    none: null,
  });
});

test('what is not a literal stays text', () => {
  assert.deepEqual(read('{ id: order.id, sum: 2 * price, at: new Date(1, "x"), name, ...rest, t: `a ${b}` }'), {
    id: { expression: 'order.id' },
    sum: { expression: '2 * price' },
    at: { expression: 'new Date(1, "x")' },
    name: { expression: 'name' },
    t: { expression: '`a ${b}`' },
  });
});

test('escapes are read', () => assert.equal(read(String.raw`"a\nb\u00e9\x41\u{1F600}\'"`), "a\nbéA😀'"));

test('__proto__ is a key like any other', () => {
  const members = membersOf(readLiteral('{"__proto__": {"polluted": 1}, "constructor": 2}').tree);
  assert.deepEqual([...(members?.keys() ?? [])], ['__proto__', 'constructor']);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

const problems: readonly [text: string, problem: string][] = [
  ['', '0: The text ends where a value should be.'],
  ['{"a": 1', '0: The object that begins here is never closed with "}".'],
  ['{"a": 1 "b": 2}', '8: Here should be a comma or "}", not """.'],
  ['{"a" 1}', '5: Here should be a colon after the key, not "1".'],
  ['[1, "x]', '4: A quotation mark is opened and not closed.'],
  ['{"a": }', '6: Here should be a value, not "}".'],
  ['['.repeat(300), '201: Values are nested more than 200 deep.'],
];
for (const [text, problem] of problems) {
  test(`${text.slice(0, 20)} is a problem at its place`, () => assert.equal(trouble(text), problem));
}
