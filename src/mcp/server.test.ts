import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { loadCatalog } from '../catalog/load.ts';
import { lookupIn } from '../catalog/lookup.ts';
import { toMarkdown } from '../exports/markdown.ts';
import { pathOf } from '../search/names/index-paths.ts';
import { catalogMatcher } from '../search/names/matching/of-catalog.ts';
import { addressesUnder } from '../site/addresses.ts';

const program = resolve(import.meta.dirname, '../cli/catalog.ts');
const scratch = mkdtempSync(join(tmpdir(), 'mcp-'));
const folder = join(scratch, 'content');
cpSync(resolve(import.meta.dirname, '../../content'), folder, { recursive: true });
const { value: catalog } = await loadCatalog(folder);
assert.ok(catalog);

const client = new Client({ name: 'test', version: '1' });
const strays: Error[] = [];
client.onerror = (error) => strays.push(error);
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', '--content', folder, '--site', 'https://reference.example/'],
  }),
);
after(async () => {
  await client.close();
  rmSync(scratch, { recursive: true });
  assert.deepEqual(strays, [], 'nothing but the protocol on standard output');
});

/** What of the answers the tests read. */
interface Answer {
  readonly results: readonly { readonly url: string }[];
  readonly things: readonly { readonly id: string }[];
  readonly findings: readonly { readonly kind: string; readonly path: string }[];
  readonly needs: { readonly events: readonly { readonly name: string; readonly isTracked: boolean }[] };
  readonly coverage: { readonly covered: readonly string[] };
  readonly [other: string]: unknown;
}

async function ask(name: string, args: Record<string, unknown> = {}) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [first] = content as readonly { readonly text: string }[]; // what our tools answer with
  return { text: first?.text ?? '', data: structuredContent as Answer, isError: isError ?? false }; // what our tools answer with
}

test('the server says which catalog it is, and what it can be asked', async () => {
  assert.equal(client.getServerVersion()?.name, catalog.site.name);
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['search', 'get', 'list', 'plan', 'check'],
  );
  assert.ok(tools.every(({ description, annotations }) => description && annotations?.readOnlyHint));
});

test('search answers with what the site shows, in its order', async () => {
  for (const query of ['ordercompleted', 'order id', 'sms', 'abandned cart']) {
    const { data } = await ask('search', { query, limit: 500 });
    const { matches } = catalogMatcher(catalog)(query);
    const things = matches.filter(({ entry }) => entry.kind !== 'guide' && entry.kind !== 'page');
    const urls = data.results.map(({ url }) => url);
    assert.deepEqual(
      urls,
      things.map(({ entry }) => `https://reference.example/${pathOf(entry)}`),
    );
  }
  const { data } = await ask('search', { query: 'abandned cart', kind: 'use-case' });
  assert.equal(data['corrected'], 'abandoned cart');
});

test('get takes an id, a name, or a name in any spelling, and answers with the page as Markdown', async () => {
  const lookup = lookupIn(catalog);
  const event = lookup.find('event', 'order-completed');
  assert.ok(event);
  const page = toMarkdown(event, lookup, addressesUnder('https://reference.example/'));
  for (const name of ['order-completed', 'Order Completed', 'order_completed', 'OrderCompleted'])
    assert.equal((await ask('get', { name })).text, page, name);
  const { data } = await ask('get', { name: 'order_id', kind: 'property', format: 'json' });
  assert.equal(data['id'], 'order_id');
});

test('what is not in the catalog is an error in words, with what is near', async () => {
  const { text, isError } = await ask('get', { name: 'Order Compleated' });
  assert.ok(isError);
  assert.match(text, /^The catalog has no thing "Order Compleated"\. Near is the event "Order Completed"/);
  assert.deepEqual(await ask('get', { name: 'zzzz', kind: 'event' }), {
    text: 'The catalog has no event "zzzz".',
    data: undefined,
    isError: true,
  });
});

test('list narrows by what things state, by id or name, and in pages', async () => {
  const carrying = await ask('list', { kind: 'event', property: 'order_id' });
  const ids = carrying.data.things.map(({ id }) => id);
  assert.deepEqual(ids, lookupIn(catalog).find('property', 'order_id')?.['events' as never]);
  const all = await ask('list', { kind: 'event' });
  const page = await ask('list', { kind: 'event', offset: 2, limit: 1 });
  assert.deepEqual([page.data['found'], page.data.things[0]], [15, all.data.things[2]]);
  const personal = await ask('list', { kind: 'property', personal: true });
  assert.ok(personal.text.includes('"email"') && !personal.text.includes('"order_id"'));
  const byGoal = await ask('list', { kind: 'use-case', goal: 'nothing of the kind' });
  assert.ok(byGoal.isError && byGoal.text.startsWith('The catalog has no goal "nothing of the kind".'));
});

test('plan goes from what is wanted to what to track, and from what is tracked to what it covers', async () => {
  const [useCase] = catalog.useCases;
  assert.ok(useCase);
  const events = useCase.events.map(({ event }) => lookupIn(catalog).event(event).name);
  const { data } = await ask('plan', { wanted: [useCase.name], tracked: events.slice(1) });
  const needed = data.needs.events;
  assert.deepEqual(needed.map(({ name }) => name).sort(), events.toSorted());
  assert.deepEqual(
    needed.filter(({ isTracked }) => !isTracked).map(({ name }) => name),
    events.slice(0, 1),
  );
  const covered = await ask('plan', { tracked: [...events, 'Something Else'] });
  assert.ok(covered.data.coverage.covered.includes(useCase.name));
  assert.deepEqual(covered.data['unclear'], [{ name: 'Something Else', perhaps: [] }]);
  const nothing = await ask('plan');
  assert.deepEqual([nothing.isError, /^Name use cases or goals/.test(nothing.text)], [true, true]);
});

test('check judges a payload as the page of the event does, and judges nothing it cannot read', async () => {
  const wrong = await ask('check', {
    payload: '{"event":"Order Completed","properties":{"total":"12","orderId":"o"}}',
  });
  assert.equal(wrong.data['verdict'], 'There is something to look at.');
  assert.deepEqual(
    wrong.data.findings.map(({ kind, path }) => `${kind} ${path}`),
    ['mistyped total', 'unknown orderId'],
  );
  const right = await ask('check', { event: 'order-completed', payload: '{ "total": 12 }' });
  assert.equal(right.data['verdict'], 'Nothing wrong found.');
  const broken = await ask('check', { event: 'order-completed', payload: '{ "total" 12 }' });
  assert.match(String(broken.data['verdict']), /^Not judged to the end: line 1/);
  const nameless = await ask('check', { payload: '{ "total": 12 }' });
  assert.ok(nameless.isError && nameless.text.startsWith('The payload names no event.'));
});

test('arguments that are none, tools and resources that are not there end in an error, not in silence', async () => {
  const wrong = await ask('list', { kind: 'planet' });
  assert.ok(wrong.isError);
  assert.match(wrong.text, /kind/);
  assert.ok((await ask('nonsense')).isError);
  await assert.rejects(client.readResource({ uri: 'catalog:///events/nothing/index.md' }), /There is no resource/);
  await assert.rejects(client.listResources({ cursor: 'x' }), /There is no page "x"/);
});

test('every page is a resource in Markdown', async () => {
  const { resources, nextCursor } = await client.listResources();
  assert.equal(nextCursor, undefined);
  const order = resources.find(({ uri }) => uri === 'catalog:///events/order-completed/index.md');
  assert.ok(order);
  const { contents } = await client.readResource({ uri: order.uri });
  assert.match('text' in contents[0]! ? contents[0].text : '', /^# Order Completed/); // one resource, one text
  assert.ok((await client.listResourceTemplates()).resourceTemplates.length > 5);
});

test('files that are saved meanwhile count, and errors in them are said', async () => {
  const path = join(folder, 'events/wishlist-shared.yaml');
  const until = async (isSo: (answer: Awaited<ReturnType<typeof ask>>) => boolean) => {
    for (;;) {
      const answer = await ask('get', { name: 'Wishlist Shared' });
      if (isSo(answer)) return answer;
    }
  };
  writeFileSync(path, 'name: Wishlist Shared\ncall: nonsense\n');
  assert.match((await until(({ text }) => text.includes('errors'))).text, /wishlist-shared\.yaml:2:7/);
  writeFileSync(path, 'name: Wishlist Shared\ncall: track\nsummary: A person shares a wishlist.\n');
  await until(({ isError }) => !isError);
});
