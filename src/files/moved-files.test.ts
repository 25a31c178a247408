import assert from 'node:assert/strict';
import { testBelow as test } from '../../tests/site/placed.ts';
import { buildCatalog } from '../catalog/load.ts';
import { lookupIn, once } from '../catalog/lookup.ts';
import { readContent } from '../catalog/read/read.ts';
import { readSettings } from '../site/settings.ts';
import type { SiteFile } from './file.ts';
import { siteFiles } from './files.ts';

const redirects = [
  '/events/order-paid/: /events/order-completed/',
  '/properties/sum/: /properties/total/',
  '/exports/orders.csv: /exports/events/order-completed/csv.csv',
  '/brand.svg: /favicon.svg',
  '/ids.json: /catalog.json',
  '/old.html: /events/',
  '/events/a/: /goals/sell-more/',
];
const { value: catalog } = buildCatalog([
  ...readContent('tests/fixtures/small').value,
  { path: 'redirects.yaml', text: redirects.join('\n') },
]);
assert.ok(catalog);
/** Made once, where the site lives. */
const made = once(async () => {
  const { all, at } = siteFiles({
    lookup: lookupIn(catalog),
    settings: readSettings({ BASE_PATH: '/docs' }),
    embedStyle: '/docs/embed.css',
    statics: new Map([['favicon.svg', () => '<svg/>']]),
  });
  const files = new Map<string, SiteFile>();
  for await (const file of all()) {
    assert.ok(!files.has(file.path), file.path);
    files.set(file.path, file);
  }
  return { files, at };
});

test('the files of a thing that was renamed stay readable where they were, its embed and image too', async () => {
  const { files, at } = await made();
  for (const [was, now] of [
    ['events/order-paid/index.md', 'events/order-completed/index.md'],
    ['events/order-paid/preview.png', 'events/order-completed/preview.png'],
    ['embed/event/order-paid/index.html', 'embed/event/order-completed/index.html'],
    ['exports/events/order-paid/csv.csv', 'exports/events/order-completed/csv.csv'],
    ['properties/sum/index.json', 'properties/total/index.json'],
  ] as const) {
    assert.deepEqual(await files.get(was)?.body(), await files.get(now)?.body(), was);
    assert.deepEqual(await (await at(was))?.body(), await files.get(now)?.body(), was);
  }
});

test('a file that moved stays readable where it was, one that stands ready too', async () => {
  const { files, at } = await made();
  assert.equal(
    await files.get('exports/orders.csv')?.body(),
    await files.get('exports/events/order-completed/csv.csv')?.body(),
  );
  assert.equal(await (await at('brand.svg'))?.body(), '<svg/>');
});

test('a file that is there stays what it is', async () => {
  const { files, at } = await made();
  assert.match(String(await files.get('ids.json')?.body()), /"ids"/);
  assert.match(String(await (await at('ids.json'))?.body()), /"ids"/);
});

test('hosts know every folder at the top, those of pages that moved too', async () => {
  const { files } = await made();
  const headers = String(await files.get('_headers')?.body());
  const folders = [...headers.matchAll(/^\/docs\/(.+)\/\*$/gm)].map(([, folder]) => folder);
  for (const folder of ['_astro', 'embed', 'events', 'exports', 'old.html', 'pagefind', 'search'])
    assert.ok(folders.includes(folder), folder);
});

test('what became something of another kind leaves no files behind', async () => {
  const { files } = await made();
  assert.deepEqual(
    [...files.keys()].filter((path) => path.startsWith('events/a/')),
    [],
  );
});

test('a file that moved to none is named', async () => {
  const { value: lost } = buildCatalog([
    ...readContent('tests/fixtures/small').value,
    { path: 'redirects.yaml', text: '/old.csv: /exports/none.csv' },
  ]);
  assert.ok(lost);
  const { at: find } = siteFiles({
    lookup: lookupIn(lost),
    settings: readSettings({}),
    embedStyle: '',
    statics: new Map(),
  });
  await assert.rejects(async () => (await find('old.csv'))?.body(), /leads \/old\.csv to \/exports\/none\.csv/);
});
