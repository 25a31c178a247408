// The published form of catalog.json, held by a validator; and what version 1 promised, kept in a fixture.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { toCatalogSchema } from '../../src/exports/catalog-schema.ts';
import { sample } from './sample.ts';
import { addresses, shippedJson } from './plans.ts';

const promised = JSON.parse(
  readFileSync(new URL('../fixtures/exports/catalog-1.schema.json', import.meta.url), 'utf8'),
);
const accepts = (schema: object) => addFormats.default(new Ajv2020()).compile(schema);
const asJson = (data: unknown) => JSON.parse(JSON.stringify(data));
const catalogs = { shipped: asJson(await shippedJson()), sample: asJson(catalogJson(sample, addresses)) };
const current = accepts(toCatalogSchema('https://reference.example/catalog.schema.json'));
const first = accepts(promised);

for (const [name, json] of Object.entries(catalogs)) {
  test(`the ${name} catalog fits its schema, and the one promised with version 1`, () => {
    assert.ok(current(json), JSON.stringify(current.errors));
    assert.ok(first(json), JSON.stringify(first.errors));
  });
}

const breaks: Readonly<Record<string, (json: typeof catalogs.shipped) => void>> = {
  'another format version': (json) => (json.formatVersion = 2),
  'no events': (json) => delete json.events,
  'an event without its call': (json) => delete json.events[0].call,
  'an unknown call': (json) => (json.events[0].call = 'click'),
  'a property without an id': (json) => delete json.properties[0].id,
  'a goal whose use cases are not ids': (json) => (json.goals[0].useCases = [{}]),
  'a placement without destinations': (json) => delete json.useCases[0].placements[0].destinations,
  'an entry without a url': (json) => delete json.sources[0].url,
};
for (const [what, spoil] of Object.entries(breaks)) {
  test(`both refuse ${what}`, () => {
    const json = structuredClone(catalogs.shipped);
    spoil(json);
    assert.ok(!current(json));
    assert.ok(!first(json));
  });
}

test('a field more is accepted', () => {
  const json = structuredClone(catalogs.shipped);
  json.events[0].later = true;
  assert.ok(current(json) && first(json));
});
