import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBED_POLICY, POLICY } from '../../src/site/policy.ts';
import { findInlineCode, findOutsideLoads, findPolicyProblems, findTraces } from './isolation.ts';
import { siteFrom } from './site.ts';

const loads = (files: Record<string, string>) => findOutsideLoads(siteFrom(files)).map(({ problem }) => problem);
const inline = (html: string) => findInlineCode(siteFrom({ '/index.html': html })).map(({ problem }) => problem);

test('what the site loads from itself is fine, and so are links elsewhere', () => {
  const html = '<script src="/x.js"></script><img srcset="/a.png 1x, /b.png 2x"><a href="https://example.org/">';
  assert.deepEqual(loads({ '/index.html': html, '/x.css': 'a { background: url("x.svg") }' }), []);
});

const outside: readonly [html: string, problem: string][] = [
  ['<script src="https://cdn.example/x.js"></script>', '<script> loads https://cdn.example/x.js'],
  ['<img src="//cdn.example/x.png">', '<img> loads //cdn.example/x.png'],
  ['<img srcset="/a.png 1x, https://cdn.example/b.png 2x">', '<img> loads https://cdn.example/b.png'],
  ['<link rel="preconnect" href="https://cdn.example">', '<link> loads https://cdn.example'],
  ['<form action="https://example.org/search">', '<form> loads https://example.org/search'],
  ['<img src="data:image/png;base64,AA">', '<img> loads data:image/png;base64,AA'],
];
for (const [html, problem] of outside) {
  test(`${html} is found`, () => assert.deepEqual(loads({ '/index.html': html }), [problem]));
}

test('a stylesheet that loads from elsewhere is found', () => {
  const css = '@import "https://a.example/x.css"; a { background: url(https://b.example/y.png) }';
  assert.deepEqual(loads({ '/x.css': css }), ['loads https://a.example/x.css', 'loads https://b.example/y.png']);
});

test('a script with a source and data in a page are fine', () => {
  assert.deepEqual(inline('<script src="/x.js"></script><script type="application/ld+json">{}</script>'), []);
});

const forbidden: readonly [html: string, problem: string][] = [
  ['<script>alert(1)</script>', '<script> stands inline'],
  ['<style>a {}</style>', '<style> stands inline'],
  ['<p style="color: red">', '<p> has the attribute style'],
  ['<a onclick="x()">', '<a> has the attribute onclick'],
];
for (const [html, problem] of forbidden) test(`${html} is found`, () => assert.deepEqual(inline(html), [problem]));

const stated = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const policies = (head: string, file = '/index.html') =>
  findPolicyProblems(siteFrom({ [file]: `<!doctype html><head>${head}</head><p>x` })).map(({ problem }) => problem);

test('a page that states the policy first is fine, an embed states its own', () => {
  assert.deepEqual(policies(`${stated(POLICY)}<link rel="stylesheet" href="/x.css">`), []);
  assert.deepEqual(policies(stated(EMBED_POLICY), '/embed/event/x/index.html'), []);
});

test('a page without the policy, with another, with two, or with one too late is found', () => {
  assert.deepEqual(policies(''), ['states 0 policies']);
  assert.deepEqual(policies(stated("default-src 'self'")), ['states another policy']);
  assert.deepEqual(policies(stated(POLICY) + stated(POLICY)), ['states 2 policies']);
  assert.deepEqual(policies(`<script src="/x.js"></script>${stated(POLICY)}`), [
    'loads /x.js before it states the policy',
  ]);
});

test('a file that names the folder it was built in is found', () => {
  const site = siteFrom({ '/a.js': 'x = "/home/ann/site/src/a.ts"', '/b.js': '' });
  assert.deepEqual(findTraces(site, ['/home/ann/site']), [{ page: '/a.js', problem: 'names /home/ann/site' }]);
});
