import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Moves } from '../../catalog/model.ts';
import { toCaddy } from './caddy.ts';
import { toCloudFront } from './cloudfront.ts';
import { toNginx } from './nginx.ts';
import { redirectRules } from './rules.ts';
import { toAzure, toHeadersFile, toRedirectsFile, toRobots } from './static-hosts.ts';

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

test('no two rules of _headers fit one address, because hosts send both', () => {
  const text = toHeadersFile(['_astro', 'embed', 'events'], '/a/b', "'self'");
  const paths = text.split('\n').filter((line) => line.startsWith('/'));
  assert.deepEqual(paths, ['/a/b/', '/a/b/404.html', '/a/b/_astro/*', '/a/b/embed/*', '/a/b/events/*']);
  assert.equal(text.split("frame-ancestors 'self'").length, 2);
});

test('robots are asked in or kept out', () => {
  assert.equal(toRobots(true), 'User-agent: *\nAllow: /\n');
  assert.equal(toRobots(false), 'User-agent: *\nDisallow: /\n');
});

type Answer = { uri?: string; statusCode?: number; headers?: Record<string, { value: string }> };

function cloudFront(uri: string, query: Record<string, { value: string }> = {}, type = 'viewer-request'): Answer {
  const text = toCloudFront(rules, '/a/b', "'none'");
  const handler = runInNewContext(`${text}; handler`) as (event: object) => Answer; // the function we have written
  return handler({ context: { eventType: type }, request: { uri, querystring: query }, response: { headers: {} } });
}

test('the CloudFront function finds the file of a folder, and nothing under _hosting', () => {
  assert.equal(cloudFront('/a/b/events/').uri, '/a/b/events/index.html');
  assert.equal(cloudFront('/a/b/catalog.json').uri, '/a/b/catalog.json');
  assert.equal(cloudFront('/a/b/_hosting/nginx.conf').uri, '/a/b/_hosting/');
  assert.equal(cloudFront('/a/b/events').headers?.['location']?.value, '/a/b/events/');
  assert.equal(cloudFront('/').headers?.['location']?.value, '/a/b/');
});

test('the CloudFront function leads on with query and fragment', () => {
  assert.equal(
    cloudFront('/a/b/properties/$sum/', { q: { value: 'x' } }).headers?.['location']?.value,
    '/a/b/events/new/?q=x#total',
  );
  assert.equal(cloudFront('/a/b/events/old/').statusCode, 301);
});

test('the CloudFront function adds the headers of each part', () => {
  const headersOf = (uri: string) => cloudFront(uri, {}, 'viewer-response').headers;
  assert.match(headersOf('/a/b/')?.['content-security-policy']?.value ?? '', /frame-ancestors 'none'/);
  assert.equal(headersOf('/a/b/')?.['strict-transport-security']?.value, 'max-age=63072000');
  assert.equal(headersOf('/a/b/_astro/x.js')?.['cache-control']?.value, 'public, max-age=31536000, immutable');
  assert.equal(headersOf('/a/b/embed/event/x/')?.['cross-origin-resource-policy']?.value, 'cross-origin');
});

test('a CloudFront function has at most 10 KB', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({ from: `/events/${index}/`, to: '/', fragment: '' }));
  assert.ok(Buffer.byteLength(toCloudFront(many, '', "'none'")) <= 10_000);
});
