import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  findCycles,
  findForbiddenImports,
  findOutsideOrigins,
  findOwnWords,
  findPathBuilders,
  type Sources,
} from './site/rooms.ts';

const root = join(import.meta.dirname, '../src');
const sources: Sources = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|astro|css)$/.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]),
);

test('no room imports from a room it may not', () => {
  assert.deepEqual(findForbiddenImports(sources), []);
});

test('no file imports what leads back to it, types included', () => {
  assert.deepEqual(findCycles(sources), []);
});

test('only site/urls.ts builds paths', () => {
  assert.deepEqual(findPathBuilders(sources), []);
});

test('only words/ counts, lists, escapes and simplifies text', () => {
  assert.deepEqual(findOwnWords(sources), []);
});

test('no source file loads anything from another origin', () => {
  assert.deepEqual(findOutsideOrigins(sources), []);
});

const crossings: readonly [file: string, line: string, specifier: string][] = [
  ['pages/index.astro', "import { readFolder } from '../catalog/read/read.ts';", '../catalog/read/read.ts'],
  ['pages/index.astro', "import { loadCatalog } from '../catalog/load.ts';", '../catalog/load.ts'],
  ['pages/events/[event].astro', "import { getCollection } from 'astro:content';", 'astro:content'],
  ['components/Flow.astro', "import fs from 'node:fs';", 'node:fs'],
  ['catalog/derive/derive.ts', "import { thingUrl } from '../../site/urls.ts';", '../../site/urls.ts'],
  ['catalog/derive/derive.ts', "import { z } from 'astro/zod';", 'astro/zod'],
  ['catalog/link/link.ts', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
  ['exports/csv.ts', "import Page from '../layouts/Page.astro';", '../layouts/Page.astro'],
  ['exports/entry.ts', "import { thingUrl } from '../site/urls.ts';", '../site/urls.ts'],
  ['exports/atom.ts', "import type { Twin } from '../site/downloads.ts';", '../site/downloads.ts'],
  ['words/types.ts', "import { KINDS } from '../catalog/kinds.ts';", '../catalog/kinds.ts'],
  ['words/html.ts', "import { thingUrl } from '../site/urls.ts';", '../site/urls.ts'],
  ['words/files.ts', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
  ['plan/cover.ts', "export { x } from '../exports/csv.ts';", '../exports/csv.ts'],
  ['search/client.ts', "const { load } = await import('../catalog/load.ts');", '../catalog/load.ts'],
  ['browser/site.ts', "import '../styles/../collections/catalog.ts';", '../styles/../collections/catalog.ts'],
  ['files/files.ts', "import { getCatalog } from '../collections/catalog.ts';", '../collections/catalog.ts'],
  ['files/files.ts', "import { dialog } from '../search/ui/dialog.ts';", '../search/ui/dialog.ts'],
  ['pages/index.astro', "import { siteFiles } from '../files/files.ts';", '../files/files.ts'],
  ['site/urls.ts', "import { file } from '../files/file.ts';", '../files/file.ts'],
  ['cli/catalog.ts', "import Flow from '../components/Flow.astro';", '../components/Flow.astro'],
];
for (const [file, line, specifier] of crossings) {
  test(`${file} may not import ${specifier}`, () => {
    assert.deepEqual(findForbiddenImports({ [file]: line }), [`${file} imports ${specifier}`]);
  });
}

const passages: readonly [file: string, line: string][] = [
  ['pages/index.astro', "import { getCatalog } from '../collections/catalog.ts';"],
  ['pages/events/[event].astro', "import Page from '../../layouts/Page.astro';"],
  ['collections/feed.ts', "import { loadCatalog } from '../catalog/load.ts';"],
  ['catalog/read/read.ts', "import { readFile } from 'node:fs/promises';"],
  ['collections/file-at.ts', "import { siteFiles } from '../files/files.ts';"],
  ['files/of-catalog.ts', "import { namesOf } from '../search/names/names.ts';"],
  ['layouts/Page.astro', "import script from '../browser/site.ts?worker&url';"],
  ['catalog/report.ts', "import { counted } from '../words/numbers.ts';"],
  ['styles/marks.ts', "import { plural } from '../words/numbers.ts';"],
  ['exports/csv.test.ts', "import { loadCatalog } from '../catalog/load.ts';"],
];
for (const [file, line] of passages) {
  test(`${file} may: ${line}`, () => assert.deepEqual(findForbiddenImports({ [file]: line }), []));
}

test('imports in a circle are found, however long it is', () => {
  const circle = {
    'a/one.ts': "import type { Two } from '../b/two.ts';",
    'b/two.ts': "export { three } from './three.tsx';\nimport './aside.ts';",
    'b/three.tsx': "const { one } = await import('../a/one.ts');",
    'b/aside.ts': "import { z } from 'zod';",
  };
  assert.deepEqual(findCycles(circle), ['a/one.ts → b/two.ts', 'b/two.ts → b/three.tsx', 'b/three.tsx → a/one.ts']);
  assert.deepEqual(findCycles({ ...circle, 'b/three.tsx': "import './aside.ts';" }), []);
});

test('a path written by hand is found', () => {
  assert.deepEqual(findPathBuilders({ 'pages/a.astro': '<a href="/events/">' }), ['pages/a.astro']);
  assert.deepEqual(findPathBuilders({ 'components/b.astro': '`/goals/${id}/`' }), ['components/b.astro']);
  assert.deepEqual(findPathBuilders({ 'components/c.astro': "href={baseUrl('search/')}" }), []);
  assert.deepEqual(findPathBuilders({ 'exports/d.ts': '/** Shown on `/exports/`. */\n// and on `/plan/`' }), []);
});

test('a number, a plural, an escape or a slug made elsewhere is found', () => {
  const own = [
    "n.toLocaleString('en')",
    "n === 1 ? '' : 's'",
    "text.replace(/\"/g, '&quot;')",
    "name.normalize('NFKD')",
  ];
  for (const line of own) {
    assert.deepEqual(findOwnWords({ 'site/a.ts': line, 'words/b.ts': line }), ['site/a.ts']);
  }
});

test('a load from another origin is found, a link is not', () => {
  assert.deepEqual(findOutsideOrigins({ 'a.css': '@import url("https://fonts.example/x");' }), ['a.css']);
  assert.deepEqual(findOutsideOrigins({ 'a.astro': '<script src="https://cdn.example/x.js">' }), ['a.astro']);
  assert.deepEqual(findOutsideOrigins({ 'a.ts': "fetch('https://api.example/')" }), ['a.ts']);
  assert.deepEqual(findOutsideOrigins({ 'a.astro': '<a href="https://example.org/">' }), []);
});
