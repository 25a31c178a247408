import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCatalog } from '../load.ts';
import type { Moves } from '../model.ts';
import { parseAddress } from './address.ts';

const small = resolve(import.meta.dirname, '../../../tests/fixtures/small');

async function movesWith(redirects: string, published = ''): Promise<Moves> {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  cpSync(small, folder, { recursive: true });
  writeFileSync(join(folder, 'redirects.yaml'), redirects);
  writeFileSync(join(folder, 'published.txt'), published);
  const { value, problems } = await loadCatalog(folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(problems, []);
  assert.ok(value);
  return value.moves;
}

test('an address is read into its page, anchor and thing', () => {
  const address = parseAddress('/events/order-completed/#order_id');
  assert.equal(address?.page, '/events/order-completed/');
  assert.equal(address.anchor, 'order_id');
  assert.deepEqual(address.thing, { kind: 'event', id: 'order-completed' });
});

test('an address has one spelling', () => {
  assert.equal(parseAddress('/properties/$sum/')?.text, parseAddress('/properties/%24sum/')?.text);
});

for (const text of [
  '',
  'events/',
  '//x/',
  '/a//b/',
  '/a/../b/',
  '/a',
  '/a/?q',
  'https://x/',
  '/a\\b/',
  '/%/',
  '/a/#b#c',
  '/a b/',
]) {
  test(`${JSON.stringify(text)} is no address`, () => assert.equal(parseAddress(text), undefined));
}

test('a chain of redirects is one step', async () => {
  const { pages } = await movesWith('/events/a/: /events/b/\n/events/b/: /events/order-completed/\n');
  assert.deepEqual(
    pages.map(({ from, to }) => [from, to]),
    [
      ['/events/a/', '/events/order-completed/'],
      ['/events/b/', '/events/order-completed/'],
    ],
  );
});

test('an event that keeps its rows needs one line', async () => {
  const { pages, anchors } = await movesWith(
    '/events/purchase/: /events/order-completed/\n',
    '/events/purchase/#total\n',
  );
  assert.deepEqual(pages, [{ from: '/events/purchase/', to: '/events/order-completed/', anchors: [], byServer: true }]);
  assert.deepEqual(anchors, []);
});

test('a property that is renamed takes its rows with it', async () => {
  const { anchors } = await movesWith('/properties/sum/: /properties/total/\n');
  assert.deepEqual(
    anchors.filter(({ page }) => page === '/events/order-completed/'),
    [{ page: '/events/order-completed/', anchor: 'sum', to: '/events/order-completed/#total' }],
  );
});

test('a row of a moved event whose property was renamed too lands on its new row', async () => {
  const { pages, anchors } = await movesWith(
    '/properties/sum/: /properties/total/\n/events/purchase/: /events/order-completed/\n',
    '/events/purchase/#sum\n',
  );
  assert.deepEqual(pages[0]?.anchors, [{ anchor: 'sum', to: '/events/order-completed/#total' }]);
  assert.ok(anchors.some(({ page, anchor }) => page === '/events/order-completed/' && anchor === 'sum'));
});

test('a goal that is renamed takes its placements with it', async () => {
  const { anchors } = await movesWith(
    '/goals/earn/: /goals/sell-more/\n/use-cases/hello/: /use-cases/welcome-offer/\n',
  );
  const leads = new Map(anchors.map(({ page, anchor, to }) => [`${page}#${anchor}`, to]));
  assert.equal(leads.get('/use-cases/welcome-offer/#earn'), '/use-cases/welcome-offer/#sell-more');
  assert.equal(leads.get('/reference/#earn-hello'), '/reference/#sell-more-welcome-offer');
  assert.equal(leads.get('/reference/#sell-more-hello'), '/reference/#sell-more-welcome-offer');
  assert.equal(leads.get('/reference/#earn-welcome-offer'), '/reference/#sell-more-welcome-offer');
});

test('the rows of a retired property lead to what is said of it', async () => {
  const { retired, anchors } = await movesWith(
    "/properties/tax/: { name: tax, since: '2026-11-23', reason: It is part of the total. }\n",
    '/events/order-completed/#tax\n',
  );
  assert.equal(retired[0]?.page, '/properties/tax/');
  assert.deepEqual(anchors, [{ page: '/events/order-completed/', anchor: 'tax', to: '/properties/tax/' }]);
});

test('a retired row is said where it stood', async () => {
  const { anchors } = await movesWith(
    "/events/order-completed/#tax: { name: tax, since: '2026-11-23', reason: It is part of the total. }\n",
  );
  assert.equal(anchors[0]?.retired?.name, 'tax');
});

test('a server does not lead on where an anchor means something else by now', async () => {
  const { pages, anchors } = await movesWith(
    '/events/purchase/: /events/order-completed/\n/events/purchase/#total: /properties/total/\n',
  );
  assert.deepEqual(pages[0], {
    from: '/events/purchase/',
    to: '/events/order-completed/',
    anchors: [{ anchor: 'total', to: '/properties/total/' }],
    byServer: false,
  });
  assert.deepEqual(anchors, []);
});

test('files move one by one', async () => {
  const { files } = await movesWith('/exports/old.csv: /exports/new.csv\n');
  assert.deepEqual(files, [{ from: '/exports/old.csv', to: '/exports/new.csv' }]);
});

test('a file that became a page leads there as a page does', async () => {
  const { pages, files } = await movesWith('/plan.html: /plan/\n');
  assert.deepEqual(pages, [{ from: '/plan.html', to: '/plan/', anchors: [], byServer: true }]);
  assert.deepEqual(files, []);
});

test('an event that is renamed takes its place in each use case with it', async () => {
  const { anchors } = await movesWith(
    '/events/purchase/: /events/order-completed/\n',
    '/use-cases/recover-carts/#_event-purchase\n/goals/sell-more/#welcome-offer\n',
  );
  assert.deepEqual(anchors, [
    {
      page: '/use-cases/recover-carts/',
      anchor: '_event-purchase',
      to: '/use-cases/recover-carts/#_event-order-completed',
    },
  ]);
});

test('a use case that is renamed takes its rows on goals with it', async () => {
  const { anchors } = await movesWith('/use-cases/hello/: /use-cases/welcome-offer/\n', '/goals/sell-more/#hello\n');
  assert.ok(anchors.some(({ page, to }) => page === '/goals/sell-more/' && to === '/goals/sell-more/#welcome-offer'));
});

test('a heading of a guide that was published and is gone is a lost address, with the line to add', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  cpSync(small, folder, { recursive: true });
  mkdirSync(join(folder, 'guides'), { recursive: true });
  writeFileSync(
    join(folder, 'guides/doors.mdx'),
    '---\ntitle: Doors\nsummary: How.\norder: 1\n---\n\n## Open\n\nPush.\n',
  );
  writeFileSync(join(folder, 'published.txt'), '/guides/doors/\n/guides/doors/#open\n/guides/doors/#shut\n');
  const { problems } = await loadCatalog(folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    problems.map(({ code, file, line, hint }) => `${file}:${line} ${code} ${hint}`),
    ['published.txt:3 address-lost Add this line to redirects.yaml: /guides/doors/#shut: /guides/doors/'],
  );
});
