import assert from 'node:assert/strict';
import { testBelow as test } from '../../../tests/site/placed.ts';
import { buildCatalog } from '../../catalog/load.ts';
import { lookupIn, type Lookup } from '../../catalog/lookup.ts';
import { readContent } from '../../catalog/read/read.ts';
import { sitePages } from './all.ts';
import { formerPaths } from './former.ts';

/** The small catalog with so many more events that carry `total`. */
function withMore(events: number, redirects = '/events/none/: /events/'): Lookup {
  const more = Array.from({ length: events }, (_, number) => ({
    path: `events/more-${number}.yaml`,
    text: `name: More ${number}\ncall: track\nsummary: One more.\nproperties: [total]\n`,
  }));
  const content = readContent('tests/fixtures/small').value;
  const { value, problems } = buildCatalog([...content, ...more, { path: 'redirects.yaml', text: redirects }]);
  assert.ok(value, JSON.stringify(problems));
  return lookupIn(value);
}

test('every page has an address and a title of its own, and a summary', () => {
  const pages = [...sitePages(withMore(250))];
  assert.equal(new Set(pages.map(({ path }) => path)).size, pages.length);
  assert.equal(new Set(pages.map(({ title }) => title)).size, pages.length);
  assert.ok(pages.every(({ path, summary }) => path.startsWith('/docs/') && summary !== ''));
  const paths = pages.map(({ path }) => path);
  for (const path of ['/docs/', '/docs/events/all/m-2/', '/docs/properties/total/events/m/', '/docs/goals/sell-more/'])
    assert.ok(paths.includes(path), path);
});

test('a source says in its title that it is one', () => {
  const titles = [...sitePages(withMore(0))].map(({ title }) => title);
  assert.ok(titles.includes('Website (source)'), titles.join());
  assert.ok(titles.includes('Sources'));
});

test('the long lists of a property lead on when it is renamed', () => {
  const lookup = withMore(250, '/properties/sum/: /properties/total/');
  const moved = formerPaths(lookup).flatMap(({ props }) =>
    'moved' in props ? [[props.moved.from, props.moved.to]] : [],
  );
  assert.deepEqual(moved.slice(0, 3), [
    ['/properties/sum/', '/properties/total/'],
    ['/properties/sum/events/', '/properties/total/events/'],
    ['/properties/sum/events/c/', '/properties/total/events/c/'],
  ]);
});

/** The small catalog with so many events more, each with a tag that all have and one of its own. */
function withTags(events: number): Lookup {
  const more = Array.from({ length: events }, (_, number) => ({
    path: `events/more-${number}.yaml`,
    text: `name: More ${number}\ncall: track\nsummary: One more.\ntags: [All of them, "t${number}"]\n`,
  }));
  const { value, problems } = buildCatalog([...readContent('tests/fixtures/small').value, ...more]);
  assert.ok(value, JSON.stringify(problems));
  return lookupIn(value);
}

test('each tag has a page, and what is too long for one is in parts; without tags there is none', () => {
  const paths = (lookup: Lookup) =>
    [...sitePages(lookup)].map(({ path }) => path).filter((path) => /\/tags\//.test(path));
  assert.deepEqual(paths(withTags(0)), []);
  assert.deepEqual(paths(withTags(2)), ['/docs/tags/', '/docs/tags/all-of-them/', '/docs/tags/t0/', '/docs/tags/t1/']);
  const many = paths(withTags(250));
  for (const path of ['/docs/tags/all/t-2/', '/docs/tags/all-of-them/list/m/', '/docs/tags/all-of-them/list/m-2/'])
    assert.ok(many.includes(path), path);
  assert.equal(new Set(many).size, many.length);
});
