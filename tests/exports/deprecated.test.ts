// What is deprecated says so in every format that has a word for it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema } from '../../src/exports/json-schema.ts';
import { selectAll } from '../../src/exports/selection.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { addresses, write, writeOne } from './plans.ts';
import { sample, sampleEvent } from './sample.ts';

const placed = sampleEvent('order-placed');
const [first, ...others] = placed.properties;
assert.ok(first);
const successor = sample.events.find(({ id }) => id !== placed.id);
assert.ok(successor);
const deprecated: Catalog = {
  ...sample,
  events: sample.events.map((event) =>
    event.id === placed.id
      ? {
          ...event,
          status: 'deprecated',
          replacedBy: successor.id,
          properties: [{ ...first, status: 'deprecated' }, ...others],
        }
      : event,
  ),
};
const selection = selectAll(catalogJson(deprecated, addresses));

test('JSON Schema marks a deprecated event and a deprecated property, and no other', () => {
  const marks = (schema: object): number => JSON.stringify(schema).split('"deprecated":true').length - 1;
  const event = selection.events.find(({ id }) => id === placed.id);
  assert.ok(event);
  const schema = eventSchema(event);
  assert.equal(schema['deprecated'], true);
  assert.equal(marks(schema), 2);
  assert.deepEqual(
    selection.events.filter(({ id }) => id !== placed.id).map((one) => marks(eventSchema(one))),
    selection.events.slice(1).map(() => 0),
  );
});

test('TypeScript marks them for editors, with what to use instead', async () => {
  const text = await writeOne('typescript', selection);
  assert.ok(text.includes(`@deprecated Use ${successor.name} instead. */\nexport type OrderPlaced`), text);
  assert.equal(text.split('@deprecated').length - 1, 2);
});

test('Markdown and the labels of Segment rules say where an event stands', async () => {
  assert.match(await writeOne('markdown', selection), /- Status: deprecated\n- Replaced by: /);
  assert.match(await writeOne('segment-rules', selection), /"status": "deprecated"/);
});

for (const format of ['segment-rules', 'segment-csv', 'mixpanel', 'iglu', 'csv'] as const) {
  test(`${format} says that an event is deprecated, of no other that it is, and the importer reads it`, async () => {
    const files = await write(format, selection);
    const { events } = readPlan(files.map(({ path, text }) => ({ path, text })));
    const stands = events.filter(({ status }) => status !== undefined);
    assert.deepEqual(
      stands.map(({ name, status }) => [name.replace('_', ' ').toLowerCase(), status]),
      [['order placed', 'deprecated']],
    );
    assert.equal(events.length, selection.events.length);
    assert.deepEqual(
      events.flatMap(({ tags = [], fields = {} }) => [...tags.filter((tag) => tag === 'deprecated'), fields['status']]),
      events.map(() => undefined),
    );
  });
}

test('the CSV says what replaces an event, and has no such columns where nothing says where events stand', async () => {
  const [head = '', row = ''] = (await writeOne('csv', selection)).split('\r\n');
  assert.ok(head.endsWith(',event_status,replaced_by,property_status'));
  assert.ok(row.endsWith(`,deprecated,${successor.name},deprecated`), row);
  const plain = await writeOne('csv', selectAll(catalogJson(sample, addresses)));
  assert.doesNotMatch(plain.split('\r\n')[0] ?? '', /event_status|replaced_by|property_status/);
});
