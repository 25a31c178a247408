import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from './load.ts';
import { lookupIn } from './lookup.ts';
import { namedByFact } from './named-by.ts';
import { readContent } from './read/read.ts';

const { value: files } = readContent(join(import.meta.dirname, '../../tests/fixtures/small'));
const { value: catalog, problems } = buildCatalog([
  ...files.map(({ path, text }) => ({
    path,
    text: path === 'events/signed-up.yaml' ? `${text}\narea: entry\nowner: growth\n` : text,
  })),
  { path: 'areas/entry.yaml', text: 'name: Entry\nparent: app\nowner: growth\n' },
  { path: 'areas/app.yaml', text: 'name: App\n' },
  { path: 'teams/growth.yaml', text: 'name: Growth\n' },
]);

function namingOf(kind: 'area' | 'team', id: string) {
  assert.ok(catalog, JSON.stringify(problems));
  const lookup = lookupIn(catalog);
  const thing = lookup.find(kind, id);
  assert.ok(thing && 'namedBy' in thing);
  return namedByFact(thing, lookup).map(({ title, things }) => [title, things.map(({ id: named }) => named)]);
}

test('an area is told of what stands in it and of its parts, each under the words for that', () => {
  assert.deepEqual(namingOf('area', 'entry'), [['In this area', ['signed-up']]]);
  assert.deepEqual(namingOf('area', 'app'), [['Parts', ['entry']]]);
});

test('a team is told of all it owns, whatever its kind', () => {
  assert.deepEqual(namingOf('team', 'growth'), [['Owner of', ['signed-up', 'entry']]]);
});
