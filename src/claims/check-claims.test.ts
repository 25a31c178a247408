import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../catalog/load.ts';
import { readContent } from '../catalog/read/read.ts';
import { readSettings } from '../site/settings.ts';
import { withClaims } from './check-claims.ts';

const small = readContent('tests/fixtures/small').value;

async function found(path: string, text: string, env: Record<string, string> = {}): Promise<readonly string[]> {
  const loaded = buildCatalog([...small.filter((file) => file.path !== path), { path, text }]);
  const given = { settings: readSettings({ CONTENT_DIR: 'tests/fixtures/small', ...env }), publicDir: 'public' };
  const { value, problems } = await withClaims(loaded, given);
  assert.equal(value === undefined, problems.length > 0);
  return problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

const redirects = (...lines: string[]) =>
  found('redirects.yaml', lines.map((line) => `${line}: /events/order-completed/`).join('\n'));

for (const from of [
  ...['/catalog.json/', '/robots.txt', '/robots.txt/', '/index.html', '/index.html/', '/sitemap-index.xml'],
  ...['/sitemap-0.xml/', '/pagefind/pagefind.js', '/404/', '/404.html', '/_astro/', '/_hosting/x/', '/SHA256SUMS/'],
  ...[
    '/Catalog.JSON/x/',
    '/events/',
    '/EVENTS/',
    '/events/Order-Completed/',
    '/events/index.html',
    '/search/x.json/y/',
  ],
  ...[
    '/favicon.svg/',
    '/schemas/event.schema.json',
    '/catalog.json.br',
    '/exports/csv.csv/',
    '/embed/event/signed-up/',
  ],
].filter((path) => path !== '/search/x.json/y/')) {
  test(`nothing else can stand at ${from}`, async () => {
    assert.deepEqual(await redirects(from), ['redirects.yaml:1 redirect-live']);
  });
}

for (const from of [
  ...[
    '/a%00b/',
    '/a%2fb/',
    '/%2e%2e/x/',
    '/a/%2e/',
    '/a%5cb/',
    '/CON/',
    '/nul.txt',
    '/a./',
    '/a%20/',
    '/x%3ay/',
    '/%25/',
  ],
  ...['/%E2%80%AE/', '/%EF%A8%A0/', `/${'a'.repeat(201)}/`],
]) {
  test(`no system need have a place called ${from.slice(0, 30)}`, async () => {
    assert.deepEqual(await redirects(from), ['redirects.yaml:1 bad-redirect']);
  });
}

test('of two redirects neither stands in the way of the other', async () => {
  assert.deepEqual(await redirects('/old.html', '/old.html/a/', '/b/', '/B/'), [
    'redirects.yaml:2 redirect-live',
    'redirects.yaml:4 redirect-live',
  ].slice(1)); // prettier-ignore
});

test('places that nothing has are free', async () => {
  assert.deepEqual(await redirects('/old/', '/old.html', '/exports/orders.csv/', '/%C3%A9/', '/events/old/index.md', '/.well-known/x.json'), []); // prettier-ignore
});

for (const to of ['/exports/none.csv', '/nothing/', '/events/order-completed/none.json', '/pagefind/pagefind.js']) {
  test(`nothing leads to ${to}, which is not there`, async () => {
    for (const from of ['/old.csv', '/old/'])
      assert.deepEqual(await found('redirects.yaml', `${from}: ${to}`), ['redirects.yaml:1 redirect-to-nothing']);
  });
}

test('files and pages that are there are led to', async () => {
  const to = ['/catalog.json', '/favicon.svg', '/exports/csv.csv', '/search/', '/embed/event/signed-up/', '/#_x'];
  assert.deepEqual(await found('redirects.yaml', to.map((one, index) => `/old-${index}/: ${one}`).join('\n')), []);
});

test('a file stands in for one of its kind only, and a place is called as an id can be', async () => {
  for (const line of ['/old/index.html: /catalog.json', '/a.csv: /catalog.json', '/exports/#%20: /exports/'])
    assert.deepEqual(await found('redirects.yaml', line), ['redirects.yaml:1 bad-redirect']);
  assert.deepEqual(await found('redirects.yaml', '/a/: /favicon.svg#x'), ['redirects.yaml:1 redirect-to-nothing']);
});

test('an image of prose is a file of the site, as far as its path is of the site', async () => {
  const text = '![Here](/favicon.svg)\n![Not here](/images/none.svg)\n![Elsewhere](/wiki/chart.svg)\n';
  assert.deepEqual(await found('events/signed-up.mdx', text), [
    'events/signed-up.mdx:2 bad-image',
    'events/signed-up.mdx:3 bad-image',
  ]);
  assert.deepEqual(await found('events/signed-up.mdx', text, { BASE_PATH: '/images' }), [
    'events/signed-up.mdx:2 bad-image',
  ]);
});

test('a bad redirect makes no errors elsewhere', () => {
  const change = { path: 'changes.yaml', text: 'editions:\n  - version: "2.0"\n    date: "2026-11-24"\n    summary: What is new.\n    changes:\n      - { page: /events/gone/, what: retired }\n' }; // prettier-ignore
  const { problems } = buildCatalog([
    ...small.filter(({ path }) => path !== 'changes.yaml'),
    change,
    { path: 'redirects.yaml', text: '/events/gone/: /events/order-completed\n' },
  ]);
  assert.deepEqual(problems.map(({ code }) => code), ['bad-redirect']); // prettier-ignore
});
