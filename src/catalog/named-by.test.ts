import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from './load.ts';
import { lookupIn } from './lookup.ts';
import { namedByFact, tagIdOf, tagsOf } from './named-by.ts';
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

/** The ids of tags, by the tags that one event and one property state. */
function idsFor(ofEvent: readonly string[], ofProperty: readonly string[] = []) {
  const { value } = buildCatalog(
    files.map(({ path, text }) => {
      const tags = path === 'events/signed-up.yaml' ? ofEvent : path === 'properties/total.yaml' ? ofProperty : [];
      return { path, text: tags.length === 0 ? text : `${text}\ntags: ${JSON.stringify(tags)}\n` };
    }),
  );
  assert.ok(value);
  return tagsOf(value).map(({ id, name, things }) => {
    assert.equal(tagIdOf(name, value), id);
    return [name, id, things.map((thing) => thing.id).join()];
  });
}

test('a tag knows what states it, of every kind, once; a catalog without tags has none', () => {
  assert.deepEqual(idsFor(['funnel', 'beta', 'funnel'], ['beta']), [
    ['beta', 'beta', 'signed-up,total'],
    ['funnel', 'funnel', 'signed-up'],
  ]);
  assert.deepEqual(idsFor([]), []);
});

test('any text is a tag with an id of its own; the one that is its own id keeps it', () => {
  assert.deepEqual(
    idsFor(['C', 'c++', 'c', 'a/b', 'größe', '日本', '+++', 'con', 'c-2']).map(([name, id]) => [name, id]),
    [
      ['+++', 'tag'],
      ['a/b', 'a-b'],
      ['C', 'c-3'],
      ['c', 'c'],
      ['c-2', 'c-2'],
      ['c++', 'c-4'],
      ['con', 'con-tag'],
      ['größe', 'gro-e'],
      ['日本', 'tag-2'],
    ],
  );
});
