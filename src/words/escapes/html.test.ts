import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml, inlineHtml, paragraphsHtml, plainText } from './html.ts';

test('what could leave a text or an attribute is escaped', () => {
  assert.equal(escapeHtml(`<a href="x" title='y'>&amp;`), '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;');
});

test('backticks are code, and what is in them is escaped as well', () => {
  assert.equal(inlineHtml('`<b>` and `'), '<code>&lt;b&gt;</code> and `');
  assert.equal(plainText('`order_id` and `'), 'order_id and `');
});

test('blank lines make paragraphs', () => {
  assert.deepEqual(['', '\n\na'].map(paragraphsHtml), ['', '<p>a</p>']);
  assert.equal(paragraphsHtml('a\nb\n\n \n\nc & d\n'), '<p>a\nb</p>\n<p>c &amp; d</p>');
});
