import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { thingsOf } from '../../catalog/lookup.ts';
import { readContent } from '../../catalog/read/read.ts';
import { indexedKinds, indexEntries, isLettered, plainKinds } from './indexes.ts';

const { value: files } = readContent(join(import.meta.dirname, '../../../tests/fixtures/small'));
const team = { path: 'teams/growth.yaml', text: 'name: Growth\nsummary: Brings people in.\n' };
const owned = files.map(({ path, text }) =>
  path.startsWith('events/') ? { path, text: `${text}\nowner: growth\n` } : { path, text },
);
const { value: without } = buildCatalog(files);
const { value: withTeam } = buildCatalog([...owned, team]);
assert.ok(without && withTeam);

test('a kind without a page of its own has an index where the catalog has any of it', () => {
  assert.deepEqual(plainKinds(without), []);
  assert.deepEqual(plainKinds(withTeam), ['team']);
  assert.deepEqual(indexedKinds(without), ['use-case', 'event', 'property', 'source', 'destination']);
});

test('its row says how many things of each kind name it', () => {
  assert.deepEqual(indexEntries(thingsOf(withTeam, 'team')), [
    { kind: 'team', name: 'Growth', url: '/teams/growth/', summary: 'Brings people in.', facts: '3 events' },
  ]);
});

test('more than a dozen names are led to by letters', () => {
  const [entry] = indexEntries(withTeam.teams);
  assert.ok(entry);
  assert.deepEqual([isLettered(Array(12).fill(entry)), isLettered(Array(13).fill(entry))], [false, true]);
});
