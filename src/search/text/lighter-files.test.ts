import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Guide } from '../../catalog/model.ts';
import type { Document } from './documents.ts';
import { guideDocument } from './guide-document.ts';
import { lighter } from './lighter-files.ts';

const guide: Guide = {
  slug: 'carts',
  file: 'guides/carts.mdx',
  title: 'On carts',
  summary: 'What a cart is.',
  order: 1,
  headings: [
    { level: 2, id: 'whose', text: 'Whose cart', opening: 'Of the visitor, so <long> as v1.2 lasts.' },
    { level: 3, id: 'when', text: 'When', opening: '' },
  ],
};

const [before, after] = await filesOf(guideDocument(guide));

test('a guide is indexed by its headings and the first sentence under each', () => {
  const { path, html } = guideDocument(guide);
  assert.equal(path, '/guides/carts/');
  assert.deepEqual(html.split('\n').slice(1, -1), [
    '<h1 data-pagefind-meta="title">On carts</h1>',
    '<p>What a cart is.</p>',
    '<h2 id="whose">Whose cart</h2>',
    '<p>Of the visitor, so &lt;long&gt; as v1.2 lasts.</p>',
    '<h3 id="when">When</h3>',
  ]);
});

test('words a query is asked without are not in the index, all others are, and the page is shown with both', () => {
  const has = (files: readonly IndexFile[], word: string) =>
    files.some((file) => file.path.startsWith('index/') && textOf(file).includes(word));
  for (const word of ['visitor', 'the']) assert.deepEqual([has(before, word), has(after, word)], [true, false], word);
  for (const word of ['cart', 'long', 'last'])
    assert.deepEqual([has(before, word), has(after, word)], [true, true], word);
  assert.match(fragmentOf(after).content, /Of the visitor/);
});

test('a page is fetched without its filters, and its anchors keep their names', () => {
  assert.ok('filters' in fragmentOf(before));
  assert.ok(!('filters' in fragmentOf(after)));
  assert.deepEqual(
    fragmentOf(after).anchors.map(({ id, text }) => [id, text]),
    [
      ['whose', 'Whose cart'],
      ['when', 'When'],
    ],
  );
});

async function filesOf({ path, html }: Document): Promise<readonly [IndexFile[], IndexFile[]]> {
  const { index } = await createIndex({ rootSelector: 'main', forceLanguage: 'en' });
  assert.ok(index);
  await index.addHTMLFile({ url: path, content: html });
  const { files } = await index.getFiles();
  await close();
  return [files, files.map(lighter)];
}

function textOf({ content }: IndexFile): string {
  return gunzipSync(content).toString();
}

function fragmentOf(files: readonly IndexFile[]) {
  const file = files.find(({ path }) => path.startsWith('fragment/'));
  assert.ok(file);
  // As Pagefind wrote it.
  return JSON.parse(textOf(file).slice('pagefind_dcd'.length)) as {
    content: string;
    anchors: { id: string; text: string }[];
  };
}
