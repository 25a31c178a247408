import assert from 'node:assert/strict';
import { testBelow as test } from '../../tests/site/placed.ts';
import { sitemapFiles } from './sitemap.ts';

const page = (path: string, more = {}) => ({ path: `/docs${path}`, title: '', summary: '', ...more });

test('a sitemap lists every page that is to be found, in order, in files of bounded length', async () => {
  const files = [
    ...sitemapFiles([page('/events/b/'), page('/search/', { offSitemap: true }), page('/events/a/'), page('/')], 2),
  ];
  const texts = await Promise.all(files.map(async ({ path, body }) => [path, String(await body())] as const));
  const listed = texts.map(([path, text]) => [path, ...[...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)]);
  assert.deepEqual(listed, [
    ['sitemap-index.xml', 'https://example.com/docs/sitemap-0.xml', 'https://example.com/docs/sitemap-1.xml'],
    ['sitemap-0.xml', 'https://example.com/docs/', 'https://example.com/docs/events/a/'],
    ['sitemap-1.xml', 'https://example.com/docs/events/b/'],
  ]);
});
