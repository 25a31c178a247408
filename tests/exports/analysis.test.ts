// What analysts take to Amplitude, PostHog, Google Analytics and their warehouse, read by parsers that are not ours; with
// names that try to break out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { parse as parseYaml } from 'yaml';
import { readPlan } from '../../src/plans/read-plan.ts';
import type { PlanEvent, PlanProperty, Selection } from '../../src/exports/selection.ts';
import { unguarded } from '../../src/words/escapes/csv.ts';
import { hostile, shipped, writeOne } from './plans.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, {
    delimiter: ',',
    newline: '\r\n',
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  for (const row of data) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@]/);
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unguarded(cell)])));
}

const [first] = shipped.events;
assert.ok(first);
const property = (key: string, more: Partial<PlanProperty> = {}): PlanProperty => ({
  key,
  summary: `About ${key}`,
  meaning: `About ${key}`,
  ...more,
});
const event = (name: string, call: PlanEvent['call'], ...properties: readonly PlanProperty[]): PlanEvent => ({
  ...first,
  id: name,
  name,
  call,
  properties,
  useCases: [],
});
const planOf = (...events: readonly PlanEvent[]): Selection => ({ ...shipped, events });

const odd = planOf(
  event('=Order "Placed",\nnow', 'track', property('total', { type: 'integer', required: true })),
  event(
    'Order Completed',
    'track',
    property('orderID', { type: 'string', required: true, constraints: { minLength: 2, pattern: '^o' } }),
    property('plan', { type: 'string', values: [{ value: 'free' }, { value: '{{ pro }}' }] }),
    property('odd', { type: 'string', values: [{ value: 'a,b' }] }),
    property('tags', { type: 'array', items: { type: 'string' }, constraints: { maxItems: 3 } }),
    property('ship', { type: 'object', members: [{ key: 'City Name', type: 'string', summary: '{{ city }}' }] }),
    property('any', { type: ['string', 'integer'] }),
  ),
  event('Page Viewed', 'page', property('title', { type: 'string' })),
  event(
    'Known',
    'identify',
    property('email', { type: 'string', personal: true }),
    property('1st-visit at, in the calendar of the shop'),
  ),
);

test('the Amplitude CSV has an event in a row and its properties below, and no identify call', async () => {
  const rows = rowsOf(await writeOne('amplitude-csv', odd));
  assert.equal(Object.keys(rows[0] ?? {}).length, 41);
  const said = rows.map((row) =>
    Object.entries(row)
      .filter(([, cell]) => cell !== '')
      .map(([, cell]) => cell)
      .filter((cell) => cell !== 'Event Property'),
  );
  assert.deepEqual(said, [
    ['Event', '=Order "Placed",\nnow', first.summary],
    ['total', 'About total', 'number', 'TRUE', 'FALSE', 'TRUE'],
    ['Event', 'Order Completed', first.summary],
    ['orderID', 'About orderID', 'string', 'TRUE', 'FALSE', '2', '^o'],
    ['plan', 'About plan', 'enum', 'FALSE', 'free,{{ pro }}'],
    ['odd', 'About odd', 'string', 'FALSE'],
    ['tags', 'About tags', 'string', 'TRUE', '3'],
    ['ship', 'About ship', 'object', 'FALSE'],
    ['any', 'About any', 'any', 'FALSE'],
    ['Event', 'Page Viewed', first.summary],
    ['title', 'About title', 'string', 'FALSE'],
  ]);
});

test('Amplitude hears what is live or planned, and nothing that would take an event out of the plan', async () => {
  const all = (['live', 'planned', 'deprecated', 'proposed'] as const).map((status) => ({
    ...event(status, 'track'),
    status,
  }));
  const rows = rowsOf(await writeOne('amplitude-csv', planOf(...all)));
  assert.deepEqual(
    rows.map((row) => row['Event Schema Status']),
    ['LIVE', 'PLANNED', '', ''],
  );
});

test('PostHog gets events and properties apart, each key once, and the importer finds them', async () => {
  const text = await writeOne('posthog', odd);
  const { event_definitions: events, property_definitions: properties } = JSON.parse(text);
  assert.deepEqual(
    events.map(({ name }: Row) => name),
    ['=Order "Placed",\nnow', 'Order Completed', 'Page Viewed'],
  );
  assert.deepEqual(properties.map((one: Row) => [one['name'], one['type'], one['property_type']]).slice(-3), [
    ['title', 'event', 'String'],
    ['email', 'person', 'String'],
    ['1st-visit at, in the calendar of the shop', 'person', null],
  ]);
  const { formats, events: found, properties: apart } = readPlan([{ path: 'posthog.json', text }]);
  assert.deepEqual(
    formats.map(({ id }) => id),
    ['posthog'],
  );
  assert.equal(found.length, events.length);
  assert.deepEqual(
    apart.map(({ key }) => key),
    properties.map(({ name }: Row) => name),
  );
});

test('custom dimensions have names that Google Analytics takes, and leave personal data out', async () => {
  const long = property('a_key_that_goes_on_and_on_for_more_than_forty_letters', { type: 'number' });
  const rows = rowsOf(await writeOne('ga4-dimensions', planOf(...odd.events, event('Long', 'track', long))));
  for (const { scope, parameter_name: name = '' } of rows)
    assert.match(name, scope === 'User' ? /^[A-Za-z]\w{0,23}$/ : /^[A-Za-z]\w{0,39}$/);
  assert.deepEqual(
    rows.slice(-2).map((row) => [row['scope'], row['parameter_name'], row['kind']]),
    [
      ['User', 'p_1st_visit_at_in_the_ca', 'dimension'],
      ['Event', 'a_key_that_goes_on_and_on_for_more_than_', 'dimension or metric'],
    ],
  );
  assert.ok(!rows.some(({ key }) => key === 'email'));
  assert.ok(rowsOf(await writeOne('ga4-dimensions', hostile)).length > 5);
});

test('custom dimensions are none that Google Analytics keeps for itself, and their names begin with a letter', async () => {
  const keys = ['currency', 'ga_x', '1st visit', '注册', '$'];
  const rows = rowsOf(
    await writeOne('ga4-dimensions', planOf(event('A', 'track', ...keys.map((key) => property(key))))),
  );
  assert.deepEqual(
    rows.map((row) => [row['key'], row['parameter_name'], row['dimension_name']]),
    [
      ['1st visit', 'p_1st_visit', 'p_1st_visit'],
      ['注册', 'p__', '注册'],
    ],
  );
});

test('warehouse columns stand in the table of their event, what is inside a map for itself', async () => {
  const rows = rowsOf(await writeOne('warehouse-csv', odd));
  assert.deepEqual(
    rows.map((row) => [row['column_in_table'], row['type'], row['key']]),
    [
      ['order_placed_now.total', 'integer', 'total'],
      ['order_completed.order_id', 'text', 'orderID'],
      ['order_completed.plan', 'text', 'plan'],
      ['order_completed.odd', 'text', 'odd'],
      ['order_completed.tags', 'text (JSON)', 'tags'],
      ['order_completed.ship_city_name', 'text', 'ship.City Name'],
      ['order_completed.any', '', 'any'],
      ['pages.title', 'text', 'title'],
      ['identifies.email', 'text', 'email'],
      ['identifies._1st_visit_at_in_the_calendar_of_the_shop', '', '1st-visit at, in the calendar of the shop'],
    ],
  );
  assert.ok(rowsOf(await writeOne('warehouse-csv', hostile)).length > 10);
});

test('dbt tests only what the catalog states', async () => {
  const { version, sources } = parseYaml(await writeOne('dbt', odd));
  assert.equal(version, 2);
  const [, completed] = sources[0].tables;
  assert.deepEqual(
    [completed.name, completed.columns.slice(0, 2), completed.columns[4]],
    [
      'order_completed',
      [
        { name: 'order_id', description: 'About orderID', data_tests: ['not_null'] },
        {
          name: 'plan',
          description: 'About plan',
          data_tests: [{ accepted_values: { values: ['free', '{{ pro }}'] } }],
        },
      ],
      { name: 'ship_city_name', description: '{ { city }}' },
    ],
  );
});

test('a table of several events requires what all of them require, and lists values they agree on', async () => {
  const plan = planOf(
    event('A', 'page', property('x', { required: true, values: [{ value: 1 }] }), property('y', { required: true })),
    event('B', 'page', property('x', { required: true, values: [{ value: 1 }] })),
  );
  const [table] = parseYaml(await writeOne('dbt', plan)).sources[0].tables;
  assert.deepEqual(table, {
    name: 'pages',
    meta: { events: ['A', 'B'] },
    columns: [
      {
        name: 'x',
        description: 'About x',
        data_tests: ['not_null', { accepted_values: { values: ['1'], quote: false } }],
      },
      { name: 'y', description: 'About y' },
    ],
  });
});
