import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlan } from '../../src/plans/read-plan.ts';
import { planOf, propertiesOf } from './said.ts';

test('a spreadsheet is read by its headings in any usual wording', () => {
  const text = `Event,Fires when,Parameter,Type,Mandatory,Allowed values,Example,Meaning
boat_moved,A boat leaves.,boat_id,string,Yes,,B-7,Which boat.
boat_moved,A boat leaves.,speed,int,No,"1, 2, 3",2,How fast.
`;
  const { formats, events, notKept } = planOf(text);
  assert.deepEqual(formats, ['plan-csv']);
  assert.deepEqual(events, [
    {
      name: 'boat_moved',
      call: 'track',
      trigger: 'A boat leaves.',
      properties: [
        { key: 'boat_id', types: ['string'], required: true, summary: 'Which boat.', example: 'B-7' },
        {
          key: 'speed',
          types: ['integer'],
          values: [{ value: 1 }, { value: 2 }, { value: 3 }],
          required: false,
          summary: 'How fast.',
          example: 2,
        },
      ],
    },
  ]);
  assert.deepEqual(notKept, []);
});

test('snake case, other case, semicolons, tabs and a first line that says the mark change nothing', () => {
  const rows = [
    ['Event Name', 'Property Name', 'Data Type'],
    ['boat_moved', 'boat_id', 'string'],
  ];
  const expected = [{ name: 'boat_moved', call: 'track', properties: [{ key: 'boat_id', types: ['string'] }] }];
  for (const mark of [',', ';', '\t']) {
    const text = rows.map((row) => row.join(mark)).join('\r\n');
    assert.deepEqual(planOf(text).events, expected, JSON.stringify(mark));
    assert.deepEqual(
      planOf(text.replace('Event Name', 'event_name').replace('Data Type', 'DATA TYPE')).events,
      expected,
    );
  }
  assert.deepEqual(planOf(`sep=;\r\n${rows.map((row) => row.join(';')).join('\r\n')}`).events, expected);
});

test('rows with a title above the headings are passed over, and merged cells carry the event down', () => {
  const text = `Tracking plan of the harbour,,,
,,,
Event,Event description,Property,Required
boat_moved,A boat leaves.,boat_id,required
,,pier,if it was at one
crew_changed,Somebody came or went.,,
`;
  assert.deepEqual(planOf(text).events, [
    {
      name: 'boat_moved',
      call: 'track',
      summary: 'A boat leaves.',
      properties: [
        { key: 'boat_id', required: true },
        { key: 'pier', required: 'if it was at one' },
      ],
    },
    { name: 'crew_changed', call: 'track', summary: 'Somebody came or went.', properties: [] },
  ]);
});

test('several keys in a cell are several properties', () => {
  const text =
    'Event,Trigger,Parameters\nboat_moved,A boat leaves.,"boat_id: string\npier (where it was)"\ncrew_changed,,"a, b; c"\n';
  const [moved, changed] = planOf(text).events;
  assert.deepEqual(moved?.['properties'], [
    { key: 'boat_id', types: ['string'] },
    { key: 'pier', summary: 'where it was' },
  ]);
  assert.deepEqual(changed?.['properties'], [{ key: 'a' }, { key: 'b' }, { key: 'c' }]);
});

test('what is no list of values is kept in its words and is no limit', () => {
  const text =
    'Event,Property,Type,Allowed values\na,one,string,Any text up to 40 letters\na,two,number,0-100\na,three,string,"x, y, etc."\n';
  assert.deepEqual(propertiesOf(text), {
    one: { types: ['string'], fields: { 'allowed values': 'Any text up to 40 letters' } },
    two: { types: ['number'], fields: { 'allowed values': '0-100' } },
    three: { types: ['string'], fields: { 'allowed values': 'x, y, etc.' } },
  });
});

test('words that are no type are kept as a field, and no type is made up', () => {
  assert.deepEqual(
    propertiesOf('Event,Property,Type\na,when,datetime\na,what,any\na,which,string[]\na,both,string | null\n'),
    {
      when: { fields: { type: 'datetime' } },
      what: {},
      which: { types: ['array'], items: { types: ['string'] } },
      both: { types: ['string'], nullable: true },
    },
  );
});

test('columns nobody asked for are fields: of events where each says one thing, else of properties', () => {
  const { events, notKept } = planOf(
    'Event,Property,Jira,Note,Property look,\na,b,X-1,n,p,u\na,c,X-1,m,,\nd,b,X-2,n,q,\n',
  );
  assert.deepEqual(notKept, ['1 column 6, line 2']);
  assert.deepEqual(
    events.map(({ fields, properties }) => [fields, (properties as { fields?: object }[]).map((one) => one.fields)]), // as readers give them
    [
      [{ Jira: 'X-1' }, [{ Note: 'n', 'Property look': 'p' }, { Note: 'm' }]],
      [{ Jira: 'X-2' }, [{ Note: 'n', 'Property look': 'q' }]],
    ],
  );
});

test('a property that stands twice with other words is named as lost', () => {
  const { events, notKept } = planOf('Event,Property,Type\na,b,string\na,b,number\n');
  assert.deepEqual(events[0]?.['properties'], [{ key: 'b', types: ['string'] }]);
  assert.deepEqual(notKept, ['1 a property that stands twice, line 1']);
});

test('a table without a column of events is refused with its first row', () => {
  const { events, problems } = planOf('id,street,city\n1,Main,Bern\n2,High,Basel\n');
  assert.deepEqual(events, []);
  assert.deepEqual(problems, [
    '1:1 error This is a table (its first row is id, street, city), and no heading in it names events.',
  ]);
});

const AMPLITUDE = `Action,Object Type,Object Name,Event Display Name,Object Owner,Object Description,Event Category,Tags,Event Schema Status,Event 90 Day Volume,Event Last Seen,Property Group Names,Event Property Name,Property Description,Property Value Type,Property Required,Property Is Array,Number Is Integer,Number Property Value Min,Enum Values,Const Value,Property Regex
,Event,Boat Moved,Boat left,kim@example.com,A boat leaves.,Harbour,"core, beta",LIVE,120,2026-01-02,place,,,,,,,,,,
,,,,,,,,,,,,boat_id,Which boat.,string,TRUE,FALSE,,,,,^B
,,,,,,,,,,,,speed,,number,FALSE,FALSE,TRUE,1,,,
,,,,,,,,,,,,flags,,enum,FALSE,TRUE,,,"red, blue",,
IGNORE,Event,Old,,,,,,DELETED,0,,,,,,,,,,,,
,Property Group,place,,,,,,,,,,,,,,,,,,,
,,,,,,,,,,,,pier,,any,FALSE,FALSE,,,,,
`;

test('the CSV of Amplitude carries an event down the rows of its properties', () => {
  const { formats, events, groups, notKept } = planOf(AMPLITUDE);
  assert.deepEqual(formats, ['amplitude-csv']);
  assert.deepEqual(events, [
    {
      name: 'Boat Moved',
      call: 'track',
      title: 'Boat left',
      summary: 'A boat leaves.',
      area: 'Harbour',
      status: 'live',
      owner: 'kim@example.com',
      tags: ['core', 'beta'],
      groups: ['place'],
      fields: { 'Event Last Seen': '2026-01-02', 'Event 90 Day Volume': '120' },
      properties: [
        { key: 'boat_id', types: ['string'], limits: { pattern: '^B' }, summary: 'Which boat.', required: true },
        { key: 'speed', types: ['integer'], limits: { minimum: 1 }, required: false },
        { key: 'flags', types: ['array'], items: { values: [{ value: 'red' }, { value: 'blue' }] }, required: false },
      ],
    },
    { name: 'Old', call: 'track', status: 'deprecated', fields: { Action: 'IGNORE' }, properties: [] },
  ]);
  assert.deepEqual(groups, [{ name: 'place', everywhere: false, properties: [{ key: 'pier', required: false }] }]);
  assert.deepEqual(notKept, []);
});

test('the CSV of Amplitude is known in sentence case as well', () => {
  const lower = AMPLITUDE.replace(/^[^\n]*/, (head) => head.replace(/ [A-Z]/g, (letter) => letter.toLowerCase()));
  assert.deepEqual(
    planOf(lower).events.map(({ name }) => name),
    ['Boat Moved', 'Old'],
  );
});

test('the CSV of Avo says what is required, what is a list and which values it may hold', () => {
  const text = `Event Name,Event Description,Event Category,Sources,Property Name,Property Description,Property Value Type,Is Property Required?,Is Property Array?,Property Enumeration Options
Boat Moved,A boat leaves.,Harbour,"Web, iOS",flags,Its flags.,string,TRUE,TRUE,"red, blue"
`;
  assert.deepEqual(planOf(text).events, [
    {
      name: 'Boat Moved',
      call: 'track',
      summary: 'A boat leaves.',
      area: 'Harbour',
      sources: ['Web', 'iOS'],
      properties: [
        {
          key: 'flags',
          types: ['array'],
          items: { types: ['string'], values: [{ value: 'red' }, { value: 'blue' }] },
          summary: 'Its flags.',
          required: true,
        },
      ],
    },
  ]);
});

test('a table of events in Markdown has several keys in a cell', () => {
  const text =
    '# Harbour\n\n| Event | When it fires | Key parameters |\n|---|---|---|\n| `boat_moved` | A boat leaves | `boat_id`, `pier` |\n';
  assert.deepEqual(planOf(text).formats, ['markdown']);
  assert.deepEqual(planOf(text).events, [
    { name: 'boat_moved', call: 'track', trigger: 'A boat leaves', properties: [{ key: 'boat_id' }, { key: 'pier' }] },
  ]);
});

test('a table of properties in Markdown belongs to the event its heading names', () => {
  const text = `## \`boat_moved\`

A boat leaves.

### Properties

| Property | Type | Required | Description |
| --- | --- | --- | --- |
| boat_id | string \\| null | yes | Which boat. |

## Common properties

| Property | Type |
| --- | --- |
| app | string |
`;
  const { events, groups } = planOf(text);
  assert.deepEqual(events, [
    {
      name: 'boat_moved',
      call: 'track',
      properties: [{ key: 'boat_id', types: ['string'], nullable: true, required: true, summary: 'Which boat.' }],
    },
  ]);
  assert.deepEqual(
    groups.map(({ name, everywhere }) => [name, everywhere]),
    [['Common properties', true]],
  );
});

test('our own Markdown says what a value may be in words: limits are no values, and what is inside stands inside', () => {
  const text = `## \\[App\\] Opened

What \`it\` is\\*.

- Sent with: a \`track\` call
- Status: live

| Property | Type | Values | Meaning |
| --- | --- | --- | --- |
| \`cart\` | object |  | All. |
| \`cart.lines\` | array of objects | at least 0 items, at most 4 items |  |
| \`cart.lines.sku\` | string | one of <code>a&#124;b</code>, \`c;d\` (Old; deprecated); not empty, at most 3 characters | Status: planned. |
| \`cart.tags\` | array of strings |  |  |
| \`cart.tags[]\` | string (uuid) | matches \`^a;b\` |  |
| \`cart total\` | integer or null | more than 0; at most 5 | Sum. Personal data. |
`;
  const { events } = readPlan([{ path: 'plan.md', text }]);
  const [event] = JSON.parse(
    JSON.stringify(events, (key, value) => (['file', 'line', 'column'].includes(key) ? undefined : value)),
  );
  const { name, summary, status, properties } = event;
  assert.deepEqual({ name, summary, status }, { name: '[App] Opened', summary: 'What `it` is*.', status: 'live' });
  const sku = {
    key: 'sku',
    types: ['string'],
    typeText: 'string',
    values: [{ value: 'a|b' }, { value: 'c;d', summary: 'Old', status: 'deprecated' }],
    limits: { minLength: 1, maxLength: 3 },
    status: 'planned',
  };
  const lines = { types: ['array'], typeText: 'array of objects', limits: { minItems: 0, maxItems: 4 } };
  const tags = { types: ['array'], typeText: 'array of strings' };
  const tag = { types: ['string'], format: 'uuid', typeText: 'string (uuid)', limits: { pattern: '^a;b' } };
  assert.deepEqual(properties, [
    {
      key: 'cart',
      types: ['object'],
      typeText: 'object',
      summary: 'All.',
      members: [
        { key: 'lines', ...lines, items: { types: ['object'], members: [sku] } },
        { key: 'tags', ...tags, items: tag },
      ],
    },
    {
      key: 'cart total',
      types: ['integer'],
      nullable: true,
      typeText: 'integer or null',
      limits: { exclusiveMinimum: 0, maximum: 5 },
      summary: 'Sum.',
      personal: true,
    },
  ]);
});
