import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteFrom } from './site.ts';
import { findStructureProblems } from './structure.ts';

const SOUND = `<!doctype html><html lang="en"><head><title>One</title><meta name="description" content="First.">
<link rel="canonical" href="https://example.com/a/"></head>
<body><a href="#content">Skip</a><main id="content"><h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Four</h2></main></body></html>`;

function problems(files: Record<string, string>): string[] {
  const site = siteFrom(files, { origin: 'https://example.com', basePath: '/a' });
  return findStructureProblems(site).map(({ problem }) => problem);
}

test('a well-made page has no problem', () => {
  assert.deepEqual(problems({ '/index.html': SOUND }), []);
});

test('a redirect page is not judged', () => {
  assert.deepEqual(problems({ '/old/index.html': '<meta http-equiv="refresh" content="0; url=/a/">' }), []);
});

const flaws: readonly [from: string, to: string, problem: string][] = [
  [' lang="en"', '', 'has no language'],
  ['<title>One</title>', '<title> </title>', 'has no title'],
  ['content="First."', 'content=""', 'has no description'],
  ['<h2>Two</h2>', '<h1>Two</h1><h2>x</h2>', 'has 2 h1'],
  ['<main id="content">', '<div id="content">', 'has 0 main'],
  ['https://example.com/a/', 'https://example.com/', 'has no canonical of its own'],
  ['<a href="#content">Skip</a>', '', 'does not begin with a skip link'],
  ['href="#content"', 'href="#nowhere"', 'does not begin with a skip link'],
  ['<h2>Two</h2>', '', 'skips a heading level at "Three"'],
  ['<h2>Four</h2>', '<h2 id="content">Four</h2>', 'has the id "content" more than once'],
];
for (const [from, to, problem] of flaws) {
  test(`a page that ${problem} is found`, () => {
    assert.deepEqual(problems({ '/index.html': SOUND.replace(from, to) }), [problem]);
  });
}

const TOC = `<section class="section" aria-labelledby="_a"><h2 id="_a">A</h2></section><section class="section" aria-labelledby="_b"><h2 id="_b">B</h2></section>
</main><nav><h2 id="_toc">On this page</h2><a href="#_a">A</a><a href="#_b">B</a></nav>`;
const LISTS = 'lists other sections than it prints, or in another order';

test('a page that lists its sections otherwise than it prints them is found', () => {
  const listed = SOUND.replace('</main>', TOC);
  assert.deepEqual(problems({ '/index.html': listed }), []);
  assert.deepEqual(problems({ '/index.html': listed.replace('<a href="#_a">A</a>', '') }), [LISTS]);
  assert.deepEqual(problems({ '/index.html': listed.replace(/(<a href="#_a">A<.a>)(.*)<.nav>/, '$2$1</nav>') }), [
    LISTS,
  ]);
  assert.deepEqual(problems({ '/index.html': listed.replace('href="#_a"', 'href="#_gone"') }), [LISTS]);
});

test('two pages with one title and one description are found', () => {
  const other = SOUND.replace('https://example.com/a/', 'https://example.com/a/b/');
  assert.deepEqual(problems({ '/index.html': SOUND, '/b/index.html': other }), [
    'has the title of /',
    'has the description of /',
  ]);
});
