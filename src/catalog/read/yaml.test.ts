import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './yaml.ts';

const parse = (text: string) => parseYaml({ path: 'x.yaml', text });
const codes = (text: string): string[] => parse(text).problems.map(({ code }) => code);

test('Values and keys stand where an editor shows them', () => {
  const { value } = parse('a: 1\r\nb:\r\n  - c\r\n  - dé: "e"\r\n');
  assert.deepEqual(value.at(['b', 1, 'dé']), { line: 4, column: 9 });
  assert.deepEqual(value.keyAt(['b', 1, 'dé']), { line: 4, column: 5 });
  assert.deepEqual(value.at(['b', 0]), { line: 3, column: 5 });
});

test('What does not exist stands where its nearest parent does', () => {
  const { value } = parse('a:\n  b: 1\n');
  assert.deepEqual(value.at(['a', 'c', 'd']), { line: 2, column: 3 });
  assert.deepEqual(value.at(['z']), { line: 1, column: 1 });
});

test('A position is found through an alias', () => {
  const { value } = parse('a: &x [p, q]\nb: *x\n');
  assert.deepEqual(value.data, { a: ['p', 'q'], b: ['p', 'q'] });
  assert.deepEqual(value.at(['b', 1]), { line: 1, column: 11 });
});

test('Keys keep the order of the file even if they look like numbers', () => {
  assert.deepEqual(parse('m:\n  b: 1\n  "2024": 1\n').value.keys(['m']), ['b', '2024']);
});

test('Words and dates that YAML 1.1 would change stay text', () => {
  const { value, problems } = parse('a: no\nb: yes\nc: on\nd: 2026-11-23\n');
  assert.deepEqual(value.data, { a: 'no', b: 'yes', c: 'on', d: '2026-11-23' });
  assert.deepEqual(problems, []);
});

test('A scalar is known as it was written', () => {
  assert.equal(parse('a: 1.10\n').value.written(['a']), '1.10');
});

for (const [name, text] of [
  ['open lists', '['.repeat(20_000)],
  ['closed lists', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['list dashes', '- '.repeat(20_000)],
  ['maps', '{a: '.repeat(20_000)],
] as const) {
  test(`Nesting ${name} 20,000 deep is one problem, soon`, { timeout: 60_000 }, () => {
    const found = codes(text);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^(?:too-deep|yaml-syntax)$/);
  });
}

test('An alias bomb is refused before it unfolds', { timeout: 60_000 }, () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 60; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  assert.deepEqual(codes(lines.join('\n')), ['alias-bomb']);
});

test('A key twice is reported at the second, with the line of the first', () => {
  const [problem] = parse('a: 1\nb: 2\na: 3\n').problems;
  assert.deepEqual([problem?.line, problem?.column], [3, 1]);
  assert.match(problem?.message ?? '', /first in line 1/);
});

test('Text nested 20,000 deep is refused, and not unfolded', { timeout: 60_000 }, () => {
  const deep = ['[', '{a: ', '- ', '? '].map(
    (open) => `a: ${open === '[' || open === '{a: ' ? '' : '\n  '}${open.repeat(20_000)}`,
  );
  for (const text of deep) {
    const { problems } = parseYaml({ path: 'x.yaml', text });
    assert.notEqual(problems.length, 0, text.slice(0, 10));
    assert.ok(problems.every(({ line, column }) => line > 0 && column > 0));
  }
});
