import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { readContent } from '../../catalog/read/read.ts';
import { foreignIn, foreignResults } from '../ui/elsewhere.ts';
import { mergedResults } from '../answering/merge.ts';
import { elsewhereFileOf } from './elsewhere-file.ts';
import { entriesIn } from './entries.ts';
import { matcherOf } from './matching/match.ts';
import { nameIndexOf } from './matching/name-index.ts';
import { namesOf } from './names.ts';

const FIELDS =
  'fields: { ticket: { label: Ticket, type: text }, sure: { label: Sure, type: boolean }, squad: { label: Squad, type: list } }';
const small = readContent('tests/fixtures/small').value.map(({ path, text }) => ({
  path,
  text: path === 'site.yaml' ? `${text}\n${FIELDS}\n` : text,
}));
const more = Array.from({ length: 9 }, (_, number) => ({
  path: `events/lan-${number}.yaml`,
  text: `name: Lan ${number}\ncall: track\nfields: { ticket: LAN-${(number + 1) % 9}, sure: true, squad: [signed-up, yes men] }\n`,
}));
const { value: catalog, problems } = buildCatalog([...small, ...more]);
assert.ok(catalog, JSON.stringify(problems));
const entries = entriesIn(namesOf(catalog));
const foreign = foreignIn(elsewhereFileOf(catalog), entries);
const match = matcherOf(nameIndexOf(entries));

const found = (query: string) =>
  mergedResults(match(query).matches, [], new Map(), foreignResults(query, foreign)).results.map(
    ({ entry, excerpt = [] }) => [entry.name, excerpt.map(({ text }) => text).join('')] as const,
  );

test('what a thing states in a field of its own finds it, in any spelling, after a thing of that name', () => {
  assert.deepEqual(found('lan 3').slice(0, 2), [
    ['Lan 3', ''],
    ['Lan 2', 'Ticket: LAN-3'],
  ]);
});

test('a value of many things finds what it names first', () => {
  assert.equal(found('signed-up')[0]?.[0], 'Signed Up');
  assert.equal(found('yes men').length, 9);
});

test('nothing is found by yes or no', () => {
  const labels = elsewhereFileOf(catalog).fields?.map(({ label }) => label) ?? [];
  assert.deepEqual(
    labels.filter((label) => ['Ticket', 'Sure', 'Squad'].includes(label)),
    ['Ticket', 'Squad'],
  );
});
