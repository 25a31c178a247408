import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../../tests/generated/fast-check.ts';
import { parse } from 'yaml';
import { yamlText } from './yaml-text.ts';

test('lists and maps stand in blocks, two spaces in', () => {
  const data = {
    kind: 'events',
    spec: {
      rules: [
        { id: 'a', tags: ['x', 'y'] },
        { id: 'b', tags: [] },
      ],
    },
  };
  assert.equal(
    yamlText(data),
    [
      'kind: events',
      'spec:',
      '  rules:',
      '    - id: a',
      '      tags:',
      '        - x',
      '        - "y"',
      '    - id: b',
      '      tags: []',
      '',
    ].join('\n'),
  );
});

test('a key without a value is left out', () => {
  assert.equal(yamlText({ a: undefined, b: 1 }), 'b: 1\n');
});

test('whatever is written is read back the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('yes', '1.0', '- a', 'a: b', '#x', '~', ' a', ''),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, text, fc.integer(), fc.boolean(), tie('list'), tie('map')),
    list: fc.array(tie('tree'), { maxLength: 3 }),
    map: fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('tree'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      assert.deepEqual(parse(yamlText({ value: value as never }), { version: '1.2' }), { value });
    }),
  );
});
