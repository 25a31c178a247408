import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCollisions, findRouteProblems, findSitemapProblems, promisedAnchors, promisedPages } from './routes.ts';
import { siteFrom, type CatalogFile } from './site.ts';

const entry = (id: string) => ({ id, name: id, url: '' });
const CATALOG: CatalogFile = {
  goals: [{ ...entry('g'), useCases: ['u'] }],
  useCases: [{ ...entry('u'), events: ['e'], placements: [{ goal: 'g' }] }],
  events: [{ ...entry('e'), properties: ['p'] }],
  properties: [entry('p')],
  sources: [entry('s')],
  destinations: [entry('d')],
};

function soundFiles(): Record<string, string> {
  const files: Record<string, string> = { '/catalog.json': JSON.stringify(CATALOG) };
  for (const path of promisedPages(CATALOG)) {
    const ids = promisedAnchors(CATALOG).filter(({ page }) => page === path);
    files[path.replace(/\/$/, '/index.html')] = ids.map(({ id }) => `<p id="${id}">`).join('');
  }
  return files;
}

const problems = (files: Record<string, string>) =>
  findRouteProblems(siteFrom(files)).map(({ page, problem }) => `${page} ${problem}`);

test('a site with every promised page and anchor has no problem', () => {
  assert.deepEqual(problems(soundFiles()), []);
});

test('every kind has an index and a page for each thing', () => {
  const expected = ['/goals/', '/goals/g/', '/use-cases/u/', '/events/e/', '/properties/p/', '/destinations/d/'];
  assert.deepEqual(
    expected.filter((path) => !promisedPages(CATALOG).includes(path)),
    [],
  );
});

test('a promised page that is not there is found', () => {
  const { '/events/e/index.html': _, ...files } = soundFiles();
  assert.deepEqual(problems(files), ['/events/e/ is missing']);
});

test('a page of something that is not in the catalog is found', () => {
  assert.deepEqual(problems({ ...soundFiles(), '/events/x/index.html': '' }), [
    '/events/x/ belongs to nothing in the catalog',
  ]);
});

test('a redirect from an old address is no page too many', () => {
  const redirect = '<meta http-equiv="refresh" content="0; url=/events/e/">';
  assert.deepEqual(problems({ ...soundFiles(), '/events/x/index.html': redirect }), []);
});

test('promised anchors that are not there are found', () => {
  const bare = { '/events/e/index.html': '', '/use-cases/u/index.html': '', '/reference/index.html': '' };
  assert.deepEqual(problems({ ...soundFiles(), ...bare }), [
    '/use-cases/u/ lacks the anchor #g',
    '/reference/ lacks the anchor #g-u',
    '/events/e/ lacks the anchor #p',
  ]);
});

test('paths that differ only in case or in composition collide', () => {
  const files = { '/Same/index.html': '', '/same/index.html': '', '/caf\u00e9.json': '', '/cafe\u0301.json': '' };
  assert.equal(findCollisions(siteFrom(files)).length, 2);
});

test('paths that differ otherwise do not collide', () => {
  assert.deepEqual(findCollisions(siteFrom({ '/a-b/index.html': '', '/a_b/index.html': '' })), []);
});

test('the sitemap is compared with the pages in both directions', () => {
  const sitemap = ['/', '/gone/', '/'].map((path) => `<loc>http://localhost:4321${path}</loc>`).join('');
  const site = siteFrom({
    '/sitemap-0.xml': sitemap,
    '/index.html': '',
    '/new/index.html': '',
    '/search/index.html': '',
    '/embed/index.html': '<meta name="robots" content="noindex">',
  });
  assert.deepEqual(
    findSitemapProblems(site).map(({ page, problem }) => `${new URL(page).pathname} ${problem}`),
    ['/ is listed twice', '/gone/ is listed and not a page', '/new/ is not listed'],
  );
});
