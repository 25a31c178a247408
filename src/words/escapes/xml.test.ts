import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from './xml.ts';

test('what could end a text is escaped, and what XML cannot hold is left out', () => {
  assert.equal(escapeXml('a\u0000\u001b <b> & "c"\n\uffff'), 'a &lt;b&gt; &amp; &quot;c&quot;\n');
});
