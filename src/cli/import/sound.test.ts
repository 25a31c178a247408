import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../catalog/read/yaml.ts';
import { isPlain } from '../../catalog/read/plain.ts';
import { randomFrom } from '../../../bench/random.ts';
import { toYaml } from '../templates.ts';

const PIECES = [
  'a',
  ' ',
  '  ',
  '\n',
  '\n\n',
  ': ',
  ' #',
  '- ',
  '|',
  '>',
  "'",
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '&a',
  '*a',
].concat(
  [
    '!x',
    '%',
    '@',
    '`',
    ',',
    '?',
    '~',
    'null',
    'yes',
    'true',
    '0x1f',
    '1e3',
    '-1',
    '.5',
    '2026-11-29',
    '---',
    '...',
    '<<',
    'é',
    '注册',
  ],
  ['word '.repeat(40), '='],
);

test('plain data is what reading the text it is written as gives, whatever its texts are', () => {
  const random = randomFrom(7);
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(all: readonly T[]): T => all[number(0, all.length - 1)] as T; // within the list
  const text = (): string => Array.from({ length: number(0, 6) }, () => pick(PIECES)).join('');
  const value = (depth: number): unknown => {
    const kind = number(0, depth > 2 ? 3 : 5);
    if (kind === 4) return Array.from({ length: number(0, 3) }, () => value(depth + 1));
    if (kind === 5) return { a: value(depth + 1), 'b c': value(depth + 1), [`d${number(0, 9)}`]: value(depth + 1) };
    return kind === 0 ? number(-1000, 1000) / 8 : kind === 1 ? number(0, 1) === 1 : text();
  };
  let plain = 0;
  for (let run = 0; run < 2000; run += 1) {
    const data = { name: value(0), list: [value(1), value(1)], text: text() };
    if (!isPlain(data)) continue;
    plain += 1;
    const { value: read, problems } = parseYaml({ path: 'events/a.yaml', text: toYaml(data) });
    assert.deepEqual(problems, [], toYaml(data));
    assert.deepEqual(read.data, data, toYaml(data));
  }
  assert.ok(plain > 1000, `${plain} of 2,000`);
});

test('what a reader of YAML may refuse or take otherwise is not plain', () => {
  for (const data of [
    'a\tb',
    'a\u202Eb',
    'so\u00ADft',
    2 ** 60,
    Number.NaN,
    null,
    { '<<': 1 },
    { __proto__x: [undefined] },
  ])
    assert.equal(isPlain(data), false, JSON.stringify(data));
});
