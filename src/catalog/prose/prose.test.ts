import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../../tests/generated/fast-check.ts';
import { proseSchema } from '../schema/site.ts';
import { headingIds } from './headings.ts';
import { parseProse } from './parse.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] || 300);

function parse(text: string) {
  return parseProse({ path: 'events/x.mdx', text }, '/events/x/', false, proseSchema);
}

test('Headings beside a thing keep away from the ids of its page', () => {
  const idOf = headingIds(false);
  assert.deepEqual([idOf('Email'), idOf('Email'), idOf('main')], ['_prose-email', '_prose-email-1', '_prose-main']);
});

test('Headings of a guide keep away from the ids of the frame', () => {
  assert.equal(headingIds(true)('_main'), 'main');
});

test('What nests beyond what the parser can bear is refused before it', () => {
  const deep = ['{' + '('.repeat(30_000), '>'.repeat(30_000), '- '.repeat(30_000), `{${'!'.repeat(30_000)}1}`];
  const more = [`{${'a?'.repeat(30_000)}1${':1'.repeat(30_000)}}`, `export const a = ${'['.repeat(30_000)}`];
  for (const text of [...deep, ...more, '{' + '- '.repeat(30_000) + '1}', '{' + 'typeof '.repeat(30_000) + 'a}']) {
    assert.deepEqual(
      parse(text).problems.map(({ code }) => code),
      ['too-deep'],
      text.slice(0, 20),
    );
  }
});

test('Any text gives problems inside it, and no exception', () => {
  const parts = fc.constantFrom(
    ...'# *_`<>{}[]()!|-:/\\"\'\n\té𝒳&;'.match(/./gsu)!,
    ...[
      '\r\n',
      '\n\n',
      '---\n',
      '<EventLink id="',
      '" />',
      '](',
      'javascript:',
      'import x from "y"',
      '&#x0;',
      '```',
      '%zz',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (content) => {
      const lines = content.split('\n');
      for (const { line, column, message, hint } of parse(content).problems) {
        assert.ok(line >= 1 && line <= lines.length, `${line} of ${lines.length}`);
        assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1, `${line}:${column}`);
        assert.doesNotMatch(message + hint, /[\p{Cc}\p{Cs}]/u);
      }
    }),
    { numRuns: RUNS },
  );
});

test('No link that runs code passes, however it is written', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'JAVASCRIPT:',
    'java&#9;script:',
    '&#1;javascript:',
    'data:',
    'vbscript:',
  );
  const odd = fc.constantFrom('', '&#x20;', '&#9;', '\\', '&NewLine;', '%20', '&#x0;', '/');
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 2 }), scheme, ([before = '', after = ''], address) => {
      const written = `${before}${address}${after}alert(1)`;
      const { value, problems } = parse(`[a](${written})`);
      const safe = value.links.every(({ to }) => new URL(to, 'https://site.invalid').protocol === 'https:');
      assert.ok(safe && (problems.length > 0 || value.links.length > 0 || !/^\[/.test(written)), written);
    }),
    { numRuns: 200 },
  );
});
