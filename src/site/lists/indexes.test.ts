import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { lookupIn } from '../../catalog/lookup.ts';
import { readContent } from '../../catalog/read/read.ts';
import { columnsOf, plain } from './groups.ts';
import { indexedKinds, indexOf, isLettered, plainKinds } from './indexes.ts';

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
  const lookup = lookupIn(withTeam);
  const [entry, ...others] = indexOf('team', lookup);
  assert.ok(entry);
  const { cells, ...row } = entry;
  assert.deepEqual(others, []);
  assert.deepEqual(row, { kind: 'team', name: 'Growth', url: '/teams/growth/', summary: 'Brings people in.' });
  assert.deepEqual(columnsOf([plain([entry])], '/teams/'), [{ label: 'Events', isNumber: true }]);
  assert.deepEqual(
    cells().filter(({ said }) => said !== 0),
    [{ label: 'Events', said: 3 }],
  );
});

test('a list has no column in which nobody says anything, or everybody only the page it stands on', () => {
  const entries = indexOf('event', lookupIn(withTeam));
  const labels = (here: string) => columnsOf([plain(entries)], here).map(({ label }) => label);
  assert.deepEqual(labels('/events/'), ['Owner', 'Properties', 'Use cases']);
  assert.deepEqual(labels('/teams/growth/'), ['Properties', 'Use cases']);
});

test('more than a dozen names are led to by letters', () => {
  const [entry] = indexOf('team', lookupIn(withTeam));
  assert.ok(entry);
  assert.deepEqual([isLettered(Array(12).fill(entry)), isLettered(Array(13).fill(entry))], [false, true]);
});
