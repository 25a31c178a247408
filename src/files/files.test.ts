import assert from 'node:assert/strict';
import { testBelow as test } from '../../tests/site/placed.ts';
import { loadCatalog } from '../catalog/load.ts';
import { everything, lookupIn } from '../catalog/lookup.ts';
import type { Catalog } from '../catalog/model.ts';
import { readSettings } from '../site/settings.ts';
import { siteFiles } from './files.ts';

const { value: catalog } = await loadCatalog('tests/fixtures/small');
assert.ok(catalog);
const filesOf = (of: Catalog) =>
  siteFiles({ lookup: lookupIn(of), settings: readSettings({}), embedStyle: '/docs/embed.css', statics: new Map() });

/** Whose things may be asked for their ids, and nothing else. */
function guarded(of: Catalog, but: string): Catalog {
  const guard = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, key) {
        const { id } = target as { readonly id?: string }; // every thing has one
        assert.ok(id === but || ['id', 'kind', 'name', 'call'].includes(String(key)), `${String(key)} of ${id}`);
        return Reflect.get(target, key) as unknown;
      },
    });
  const lists = Object.entries(of).map(([key, value]) => {
    const isList = everything(of).some((thing) => Array.isArray(value) && value.includes(thing));
    return [key, isList ? (value as readonly object[]).map(guard) : value];
  });
  return Object.fromEntries(lists) as Catalog; // the same things in the same lists
}

test('every file has a path of its own and is found there, with the same bytes', async () => {
  const { all, at } = filesOf(catalog);
  const seen = new Set<string>();
  for await (const file of all()) {
    assert.ok(!seen.has(file.path), file.path);
    seen.add(file.path);
    const found = await at(file.path);
    assert.deepEqual([found?.mediaType, await found?.body()], [file.mediaType, await file.body()], file.path);
  }
  for (const path of [
    'events/signed-up/index.md',
    'embed/event/signed-up/index.html',
    'exports/goals/sell-more/csv.csv',
  ])
    assert.ok(seen.has(path), path);
});

test('a file is found without anything of others being made', async () => {
  const { at } = filesOf(guarded(catalog, 'signed-up'));
  for (const path of [
    'events/signed-up/schema.json',
    'exports/events/signed-up/csv.csv',
    'exports/csv.csv',
    'ids.json',
  ])
    assert.equal((await at(path))?.path, path);
});

test('the page on personal data is there in other forms where there is one', async () => {
  const events = catalog.events.map((event) => ({
    ...event,
    destinations: [{ destination: catalog.destinations[0]!.id }],
  }));
  const { at } = filesOf({ ...catalog, events });
  for (const path of ['privacy/index.json', 'privacy/index.md']) {
    assert.ok(String(await (await at(path))?.body()).includes('Personal data'), path);
    assert.equal(await filesOf(catalog).at(path), undefined, path);
  }
});

test('the page of a tag is there in other forms', async () => {
  const events = catalog.events.map((event) => ({ ...event, tags: ['a | b'] }));
  const { at } = filesOf({ ...catalog, events });
  const json = JSON.parse(String(await (await at('tags/a-b/index.json'))?.body())) as Record<string, unknown>; // our own file
  assert.equal((json['events'] as readonly unknown[]).length, events.length); // by its form
  const markdown = String(await (await at('tags/a-b/index.md'))?.body());
  assert.match(
    markdown,
    /^# a \| b\n\n[^]*## Events\n\n- \[[^]*\]\(https:\/\/example\.com\/docs\/tags\/a-b\/\), version/,
  );
  const event = String(await (await at('events/signed-up/index.md'))?.body());
  assert.match(event, /Tags: \[a \| b\]\(https:\/\/example\.com\/docs\/tags\/a-b\/\)/);
  assert.equal(await filesOf(catalog).at('tags/a-b/index.json'), undefined);
});

test('where there is no file, none is found', async () => {
  const { at } = filesOf(catalog);
  for (const path of [
    'events/signed-up/index.html',
    'events/gone/index.json',
    'exports/events/index.html',
    'index.html',
  ])
    assert.equal(await at(path), undefined, path);
});
