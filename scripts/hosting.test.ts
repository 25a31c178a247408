import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Moves } from '../src/catalog/model.ts';
import { toCaddy } from './hosting/caddy.ts';
import { toNginx } from './hosting/nginx.ts';
import { redirectRules } from './hosting/rules.ts';
import { toAzure, toRedirectsFile } from './hosting/static-hosts.ts';

const moves: Moves = {
  pages: [
    { from: '/events/old/', to: '/events/new/', anchors: [], byServer: true },
    { from: '/properties/%24sum/', to: '/events/new/#total', anchors: [], byServer: true },
    { from: '/events/split/', to: '/events/new/', anchors: [{ anchor: 'a', to: '/properties/a/' }], byServer: false },
  ],
  files: [],
  retired: [],
  anchors: [],
};
const rules = redirectRules(moves, '/a/b');

test('a page whose anchors changed their meaning is left to the redirect page', () => {
  assert.deepEqual(
    rules.map(({ from }) => from),
    ['/a/b/events/old/', '/a/b/properties/$sum/'],
  );
});

test('nginx sends query and fragment in this order, and matches the decoded path', () => {
  const text = toNginx(rules, '/a/b', "'none'");
  assert.ok(text.includes('location = "/a/b/events/old/" { return 301 "/a/b/events/new/$is_args$args"; }'));
  assert.ok(text.includes('location = "/a/b/properties/$sum/" { return 301 "/a/b/events/new/$is_args$args#total"; }'));
});

test('Caddy sends a query only where there is one', () => {
  const text = toCaddy(rules, '/a/b', "'none'");
  assert.ok(text.includes('\t"/a/b/events/old/" "/a/b/events/new/" ""\n'));
  assert.ok(text.includes('redir @movedWithQuery {moved_to}?{query}{moved_fragment} 301\n'));
  assert.ok(!toCaddy([], '', "'none'").includes('map '));
});

test('Netlify and Cloudflare read a line each', () => {
  assert.equal(
    toRedirectsFile(rules),
    '/a/b/events/old/ /a/b/events/new/ 301\n/a/b/properties/$sum/ /a/b/events/new/#total 301\n',
  );
});

test('who may frame the embeds stands in every host’s file', () => {
  const ancestors = 'https://wiki.example.com';
  for (const text of [toNginx([], '', ancestors), toCaddy([], '', ancestors), toAzure([], '', ancestors)]) {
    assert.ok(text.includes(`frame-ancestors ${ancestors}`));
    assert.ok(text.includes("frame-ancestors 'none'"));
  }
});

test('Azure gets as many redirects as its file may hold', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ from: `/events/${index}/`, to: '/', fragment: '' }));
  const text = toAzure(many, '', "'none'");
  assert.ok(Buffer.byteLength(text) <= 20_000);
  assert.ok(JSON.parse(text).routes.length > 100);
});
