import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { loadCatalog } from '../load.ts';
import { everything, held, lookupIn, once } from '../lookup.ts';
import type { Event } from '../model.ts';
import { keyOf, noted, notes, Reads, thingByThing, whileNoting } from './reads.ts';

notes.isKept = true;
after(() => (notes.isKept = false));
const { value } = await loadCatalog('tests/fixtures/small');
assert.ok(value);
const plain = value;
const catalog = noted(plain);
const lookup = lookupIn(catalog);
const id = plain.events[0]!.id;
const place = everything(plain).findIndex((thing) => thing.kind === 'event' && thing.id === id) + 1;

/** All that was read, with what was worked out for several. */
function flat({ keys, others }: Reads): readonly number[] {
  return [...new Set([...keys, ...[...others].flatMap(flat)])].sort((a, b) => a - b);
}

async function readBy(make: () => unknown): Promise<readonly number[]> {
  const reads = new Reads();
  await whileNoting(reads, make);
  return flat(reads);
}

const summary = [keyOf(place, 'summary')];

test('a field of a thing is noted, whether it is there or not; its id is not', async () => {
  assert.deepEqual(await readBy(() => lookup.event(id).id), []);
  assert.deepEqual(await readBy(() => lookup.event(id).summary), summary);
  assert.deepEqual(await readBy(() => lookup.event(id).until), [keyOf(place, 'until')]);
  assert.deepEqual(await readBy(() => 'until' in lookup.event(id)), [keyOf(place, 'until')]);
  assert.deepEqual(await readBy(() => Object.hasOwn(lookup.event(id), 'until')), [keyOf(place, 'until')]);
});

test('whoever asks for all of a thing has read all of it', async () => {
  const keys = await readBy(() => ({ ...lookup.event(id) }));
  assert.ok(keys.includes(keyOf(place)));
  assert.ok((await readBy(() => JSON.stringify(lookup.event(id)))).includes(keyOf(place)));
});

test('what the catalog says beside its things is noted by its name', async () => {
  assert.deepEqual(await readBy(() => [catalog.site, catalog.events.length]), [keyOf(0, 'site')]);
});

test('what is held for several was read by each who is told', async () => {
  const said = held((event: Event) => event.summary);
  const first = once(() => said(lookup.event(id)));
  for (const make of [() => said(lookup.event(id)), first, first]) assert.deepEqual(await readBy(make), summary);
});

test('who reads what is made thing by thing has read those things alone', async () => {
  const entries = thingByThing(() => ({ ...plain, events: catalog.events.map((event) => ({ ...event, more: 1 })) }));
  assert.deepEqual(await readBy(() => entries.events[0]?.summary), [keyOf(place)]);
});

test('what is read for nothing that is made is refused', () => {
  assert.throws(() => lookup.event(id).summary, /summary of the catalog is read by nothing/);
});

test('where nothing is kept the catalog stays as it is', () => {
  notes.isKept = false;
  assert.equal(noted(plain), plain);
  notes.isKept = true;
});
