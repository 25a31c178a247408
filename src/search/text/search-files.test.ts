import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCatalog } from '../../catalog/load.ts';
import { buildIndex } from './build-index.ts';
import { closenessOf } from './closeness.ts';
import { documentsOf } from './documents.ts';
import { entriesIn } from '../names/entries.ts';
import { excerptSegments, leadOf } from './excerpt.ts';
import { facetsFileOf } from '../names/facets-file.ts';
import { facetsReader } from '../names/facets-reader.ts';
import { eventsIn, listingsOf, partOf } from '../names/listings.ts';
import { segmentsOf } from '../names/marks.ts';
import { namesOf } from '../names/names.ts';

const { value: catalog } = await loadCatalog('content');
assert.ok(catalog);
const entries = entriesIn(namesOf(catalog));

test('every thing of the catalog comes back from the names file with its id', () => {
  const ids = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  assert.deepEqual(
    ids('event'),
    catalog.events.map(({ id }) => id),
  );
  assert.deepEqual(
    ids('property'),
    catalog.properties.map(({ id }) => id),
  );
  assert.deepEqual(
    ids('use-case'),
    catalog.useCases.map(({ id }) => id),
  );
  assert.deepEqual(
    ids('destination'),
    catalog.destinations.map(({ id }) => id),
  );
});

test('the listings say of every property which events carry it', () => {
  const { starts, parts } = listingsOf(catalog);
  catalog.properties.forEach((property, number) => {
    const { part, place } = partOf(starts, number);
    const events = [...eventsIn(parts[part] ?? [], place)].map((event) => catalog.events[event]?.id);
    assert.deepEqual(events.sort(), [...property.events].sort());
  });
});

test('the facets of a use case are those of its placements', () => {
  const useCase = catalog.useCases[0];
  assert.ok(useCase);
  const entry = entries.find(({ kind, id }) => kind === 'use-case' && id === useCase.id);
  assert.ok(entry);
  const facets = facetsReader(facetsFileOf(catalog), entries)(entry);
  assert.deepEqual([...facets.goal].sort(), useCase.placements.map(({ goal }) => goal).sort());
});

test('text from the catalog cannot become markup in an indexed document', () => {
  const [event, ...rest] = catalog.events;
  assert.ok(event);
  const hostile = { ...catalog, events: [{ ...event, summary: '<i data-pagefind-filter="kind:goal">&' }, ...rest] };
  assert.match(
    documentsOf(hostile).find(({ path }) => path === `/events/${event.id}/`)?.html ?? '',
    /<p>&lt;i data-pagefind-filter=&quot;kind:goal&quot;&gt;&amp;<\/p>/,
  );
});

test('the same catalog gives the same index, byte for byte, without the ready-made interfaces', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  try {
    const read = async (name: string) => {
      await buildIndex(join(folder, name), catalog);
      const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      );
      return files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name), 'base64')]).sort();
    };
    const first = await read('a');
    assert.deepEqual(await read('b'), first);
    assert.deepEqual(
      first.filter(([name]) => /ui|highlight|worker/.test(name ?? '')).map(([name]) => name),
      [],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('an excerpt becomes plain pieces, with dots where the text goes on', () => {
  assert.deepEqual(excerptSegments('a &lt;b&gt; <mark>cart</mark>', 'a <b> cart left behind'), [
    { text: 'a <b> ', marked: false },
    { text: 'cart', marked: true },
    { text: ' …', marked: false },
  ]);
});

test('a sign after a word is not marked with it', () => {
  assert.deepEqual(
    excerptSegments('in a <mark>cart.</mark>', 'in a cart.').filter(({ marked }) => marked),
    [{ text: 'cart', marked: true }],
  );
});

test('what was begun is marked as far as it was typed, other forms of a word wholly', () => {
  const marked = (text: string, typed: string) =>
    segmentsOf(text, [typed], new Set())
      .filter((segment) => segment.marked)
      .map((segment) => segment.text);
  assert.deepEqual(marked('Order Completed', 'ord'), ['Ord']);
  assert.deepEqual(marked('Order Completed', 'completion'), ['Completed']);
});

test('words that stand together are closer than words that stand apart', () => {
  const near = closenessOf(['same', 'ad'], ['sees', 'the', 'same', 'ad', 'for', 'weeks']);
  const far = closenessOf(['same', 'ad'], ['same', 'as', 'in', 'the', 'other', 'ad']);
  assert.deepEqual([near.share, far.share], [1, 1]);
  assert.ok(near.closeness > far.closeness);
});

test('a page begins with its summary, below its title if that stands there', () => {
  assert.equal(leadOf('Version 1.2 is sent. Not the build.', 'version'), 'Version 1.2 is sent.');
  assert.equal(leadOf('Start here. Two minutes, by what you do. More.', 'Start here'), 'Two minutes, by what you do.');
  assert.equal(leadOf('No end', 'x'), 'No end');
});
