import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '../catalog/model.ts';
import { addressesUnder } from '../site/addresses.ts';
import { toAtom } from './atom.ts';
import { HOSTILE, sample } from '../../tests/exports/sample.ts';

const edition: Edition = {
  version: '1.1',
  date: '2026-11-24',
  summary: HOSTILE,
  description: '',
  changes: [{ what: 'renamed', name: 'A & B', kind: 'event', to: '/events/a/', summary: '', breaking: true }],
};
const feed = (editions: readonly Edition[]) => toAtom({ ...sample, editions }, addressesUnder('https://a.example/'));

test('the feed is as new as its newest edition, or as the catalog', () => {
  assert.match(feed([edition]), /<updated>2026-11-24T00:00:00Z<\/updated>\n {2}<author>/);
  assert.match(feed([]), /<updated>2026-11-23T00:00:00Z<\/updated>/);
});

test('an entry has an id that stays, and links to what changed', () => {
  const text = feed([edition]);
  assert.match(text, /<entry>\n {4}<id>https:\/\/a\.example\/changes\/#v1\.1<\/id>/);
  assert.match(
    text,
    /&lt;li&gt;renamed, breaking: &lt;a href=&quot;https:\/\/a\.example\/events\/a\/&quot;&gt;A &amp;amp; B/,
  );
});

test('catalog text cannot become markup', () => {
  assert.deepEqual(feed([edition]).match(/<(?:script|b)\b/), null);
});
