import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, escapeMarkdown, fence, link, paragraphs, table, text } from './markdown.ts';

test('catalog text cannot format, link or become HTML', () => {
  assert.equal(
    text('<script>*a* _b_ [c](d) ~~e~~ &lt; f\\'),
    '\\<script\\>\\*a\\* \\_b\\_ \\[c\\](d) \\~\\~e\\~\\~ &amp;lt; f\\\\',
  );
});

test('backticks stay code, a lone one is a backtick, and keys keep their underscores', () => {
  assert.equal(text('`order_id` is not order_id or `'), '`order_id` is not order_id or \\`');
});

test('text stays on one line', () => {
  assert.equal(text('a\n# b'), 'a # b');
});

test('blank lines make paragraphs, which cannot begin a list or a heading', () => {
  assert.deepEqual(paragraphs('# a\n\n- b\n\n1. c\n\n  \n'), ['\\# a', '\\- b', '1\\. c']);
});

test('code spans hold backticks and pipes', () => {
  assert.deepEqual(['a`b', '`', 'a|b\\|c'].map(code), ['``a`b``', '`` ` ``', '<code>a&#124;b&#92;&#124;c</code>']);
});

test('a code block is longer than any run of backticks in it', () => {
  assert.equal(fence('js', '````'), '`````js\n````\n`````');
});

test('pipes in table cells are escaped, and a table without rows is nothing', () => {
  assert.equal(table(['a', 'b'], [['1|2', '3']]), '| a | b |\n| --- | --- |\n| 1\\|2 | 3 |');
  assert.equal(table(['a'], []), '');
});

test('an address cannot leave its link', () => {
  assert.equal(link('a', 'https://a.example/x) y<>'), '[a](https://a.example/x%29%20y%3C%3E)');
});

test('a name may stand in a cell whole, and its backticks stay backticks', () => {
  assert.equal(table(['a'], [[escapeMarkdown('`x` | order_id_')]]), '| a |\n| --- |\n| \\`x\\` \\| order_id\\_ |');
});
