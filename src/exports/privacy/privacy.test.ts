import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { lookupIn } from '../../catalog/lookup.ts';
import { readContent } from '../../catalog/read/read.ts';
import { addressesUnder } from '../../site/addresses.ts';
import { toLlmsTxt } from '../llms.ts';
import { privacyJson } from './privacy-json.ts';
import { privacyMarkdown } from './privacy-markdown.ts';

const ADDED: Readonly<Record<string, string>> = {
  'site.yaml': 'privacyClasses: { contact: { name: "Contact | data", summary: Where people are reached. } }\n',
  'properties/total.yaml': 'privacy: contact\n',
  'events/signed-up.yaml': 'destinations: [email]\n',
  'destinations/email.yaml': 'acceptsPersonal: false\n',
};
const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;
const { value: catalog, problems } = buildCatalog(
  small.map(({ path, text }) => ({ path, text: text + (ADDED[path] ?? '') })),
);
assert.ok(catalog, JSON.stringify(problems));
const lookup = lookupIn(catalog);
const addresses = addressesUnder('https://reference.example/');
const page = { title: 'Personal data', summary: 'Which, and where it goes.' };

test('the JSON of the page on personal data has its classes with events and destinations, and what goes where', () => {
  const { name, url, classes, destinations } = privacyJson(page, lookup, addresses);
  assert.deepEqual([name, url], ['Personal data', 'https://reference.example/privacy/']);
  assert.deepEqual(
    classes.map(({ id, name: called, summary, properties }) => [id, called, summary, properties.map((one) => one.id)]),
    [
      ['contact', 'Contact | data', 'Where people are reached.', ['total']],
      [undefined, 'Of no class', undefined, ['email']],
    ],
  );
  const [email] = classes[1]?.properties ?? [];
  assert.deepEqual(email?.destinations, [
    { id: 'email', name: 'Email', url: 'https://reference.example/destinations/email/' },
  ]);
  assert.deepEqual(
    destinations.map(({ id, acceptsPersonal, properties }) => [id, acceptsPersonal, properties.map((one) => one.name)]),
    [['email', false, ['email']]],
  );
});

test('the Markdown says the same, and has a column only where something stands in it', () => {
  const text = privacyMarkdown(page, lookup, addresses);
  assert.match(
    text,
    /^# Personal data\n\nWhich, and where it goes\.\n\n## Contact \| data\n\nWhere people are reached\.\n\n/,
  );
  assert.match(text, /\| Property \| Sent with \|\n\| --- \| --- \|\n\| \[`total`\]/);
  assert.match(text, /## Of no class\n\n\| Property \| Sent with \| Goes to \|\n/);
  assert.match(text, /\| Destination \| Accepts personal data \| Personal properties that go there \|\n/);
  assert.match(text, /\| \[Email\]\(https:\/\/reference\.example\/destinations\/email\/\) \| no \| \[`email`\]/);
});

test('the list for language models names it where there is such a page', () => {
  assert.match(toLlmsTxt(lookup, addresses), /\[Personal data\]\(https:\/\/reference\.example\/privacy\/index\.md\)/);
  const { value: plain } = buildCatalog(small);
  assert.ok(plain);
  assert.doesNotMatch(toLlmsTxt(lookupIn(plain), addresses), /privacy/);
});
