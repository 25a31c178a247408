import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { loadCatalog } from '../catalog/load.ts';
import { catalogJson } from '../exports/catalog-json.ts';
import { addressesUnder } from '../site/addresses.ts';
import { catalog, file, run, scratch, starter } from '../../tests/cli/importing.ts';

async function exported(folder: string) {
  const { value } = await loadCatalog(folder);
  assert.ok(value);
  return catalogJson(value, addressesUnder('https://shelf.example'));
}

const listing = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

const rule = (key: string, properties: Record<string, unknown>, description = `What ${key} is.`) => ({
  type: 'TRACK',
  key,
  jsonSchema: { description, properties: { properties: { type: 'object', properties } } },
});

test('what events say of a property differently stands with each of them, and what all say stands once', async () => {
  const plan = file('rules.json', {
    rules: [
      rule('Shelf Opened', {
        shelf: { type: 'string', description: 'The shelf.', enum: ['a', 'b'], minLength: 1 },
        search_text: { type: 'number' },
      }),
      rule('Shelf Closed', { shelf: { type: 'string', description: 'The shelf.', enum: ['c'], minLength: 1 } }),
      rule('Shelf Moved', { shelf: { type: 'string', minLength: 1, maxLength: 9 } }),
    ],
  });
  const folder = catalog();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const there = read('properties/search_text.yaml');
  assert.equal((await run('import', plan, '--content', folder)).code, 0);
  assert.equal(read('properties/shelf.yaml'), 'summary: The shelf.\ntype: string\nconstraints:\n  minLength: 1\n');
  assert.equal(read('properties/search_text.yaml'), there);
  assert.match(
    read('events/shelf-opened.yaml'),
    /- property: shelf\n {4}values:\n {6}- a\n {6}- b\n {2}- property: search_text\n {4}type: number\n/,
  );
  assert.match(read('events/shelf-closed.yaml'), /- property: shelf\n {4}values:\n {6}- c\n$/);
  assert.match(
    read('events/shelf-moved.yaml'),
    /- property: shelf\n {4}constraints:\n {6}minLength: 1\n {6}maxLength: 9\n$/,
  );
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('types that differ are stated by each event, and by the property not at all', async () => {
  const plan = file('rules.json', {
    rules: [rule('A', { value: { type: 'string' } }), rule('B', { value: { type: ['boolean', 'null'] } })],
  });
  const folder = catalog();
  assert.equal((await run('import', plan, '--content', folder)).code, 0);
  assert.equal(readFileSync(join(folder, 'properties/value.yaml'), 'utf8'), '{}\n');
  assert.match(
    readFileSync(join(folder, 'events/b.yaml'), 'utf8'),
    /- property: value\n {4}type: boolean\n {4}nullable: true\n$/,
  );
});

test('keys that can be no file name, or differ in case alone, get an id and keep the key', async () => {
  const plan = file('rules.json', {
    rules: [rule('A', { 'plan type': {}, cta: {}, CTA: {}, '2fa_on': {}, search: {} })],
  });
  const folder = catalog();
  assert.equal((await run('import', plan, '--content', folder)).code, 0);
  const keys = ['plan-type', 'CTA-2', 'key-2fa-on', 'search-key'].map(
    (id) => /^key: (.*)$/m.exec(readFileSync(join(folder, `properties/${id}.yaml`), 'utf8'))?.[1],
  );
  assert.deepEqual(keys, ['plan type', 'CTA', '2fa_on', 'search']);
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('areas, teams, groups, tags, status and what is required are taken over', async () => {
  const plan = file(
    'plan.csv',
    `Event,Event description,Category,Owner,Tags,Status,Trigger,Parameter,Required
Shelf Opened,It opened.,Storage,Kim,"core, beta",live,A hand pulls.,shelf,yes
Shelf Opened,,,,,,,hand,when it was a hand
`,
  );
  const folder = catalog();
  const { out } = await run('import', plan, '--content', folder);
  assert.match(out, /Wrote 1 event, 2 properties, 1 area and 1 team\.$/m);
  assert.equal(
    readFileSync(join(folder, 'events/shelf-opened.yaml'), 'utf8'),
    `name: Shelf Opened
call: track
summary: It opened.
area: storage
owner: kim
tags:
  - core
  - beta
status: live
trigger: A hand pulls.
properties:
  - property: shelf
    required: true
  - property: hand
    required: when it was a hand
`,
  );
  assert.equal(readFileSync(join(folder, 'areas/storage.yaml'), 'utf8'), 'name: Storage\n');
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('a name without Latin letters gets an id that is made up, and that is told', async () => {
  const folder = catalog();
  const { code, err } = await run('import', file('names.txt', '注册完成\n'), '--content', folder);
  assert.equal(code, 0);
  assert.match(err, /^names\.txt:1:1 warning import-made-up-id {2}"注册完成" makes no id, so it has the id "event"\./);
  assert.match(readFileSync(join(folder, 'events/event.yaml'), 'utf8'), /^name: 注册完成\n/);
});

test('what the check refuses is told at its place in the plan', async () => {
  const plan = file('rules.json', { rules: [rule('Shelf \u202eOpened', {})] });
  const { code, err } = await run('import', plan, '--content', catalog());
  assert.equal(code, 1);
  assert.match(err, /^rules\.json:\d+:\d+ error /);
});

test('a meaning that differs is kept with its event', async () => {
  const plan = file('rules.json', {
    rules: [
      rule('Shelf Opened', { shelf: { type: 'string', description: 'The shelf.' } }),
      rule('Shelf Closed', { shelf: { type: 'string', description: 'The shelf that was open.' } }),
    ],
  });
  const folder = catalog();
  assert.equal((await run('import', plan, '--content', folder)).code, 0);
  assert.match(
    readFileSync(join(folder, 'events/shelf-closed.yaml'), 'utf8'),
    /- property: shelf\n {4}summary: The shelf that was open\./,
  );
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('an event that is there is left as it is; one that says otherwise is a conflict', async () => {
  const folder = catalog();
  const same = file('same.json', {
    rules: [rule('Answer Rated', { search_text: { type: 'string' }, was_helpful: { type: 'boolean' } }, '')],
  });
  assert.deepEqual(await run('import', same, '--content', folder), {
    code: 0,
    out: 'Read Segment tracking plan rules. Wrote 0 events and 0 properties. 1 event was there already.',
    err: '',
  });
  const other = file('other.json', { rules: [rule('answer_rated', { search_text: { type: 'string' } })] });
  const { code, err } = await run('import', other, '--content', folder, '--format', 'github');
  assert.equal(code, 1);
  assert.equal(err, 'Nothing was written.');
  const { out } = await run('import', other, '--content', folder, '--format', 'json');
  const [problem] = JSON.parse(out).problems;
  assert.deepEqual([problem.code, problem.line, problem.column], ['import-conflict-event', 5, 7]);
  assert.deepEqual(listing(folder), listing(starter));
});

const imports = resolve(import.meta.dirname, '../../tests/fixtures/imports');

test('a GROUP rule, which has no key, is the event of a group call', async () => {
  const group = { type: 'GROUP', jsonSchema: { properties: {} } };
  const content = catalog();
  const { code } = await run('import', file('rules.json', { rules: [group] }), '--content', content);
  assert.equal(code, 0);
  assert.match(readFileSync(join(content, 'events/group.yaml'), 'utf8'), /^call: group$/m);
});

test('what has no place in the catalog is named, not dropped in silence', async () => {
  const lexicon = { entityType: 'user', name: 'Person', schemaJson: {} };
  const event = { entityType: 'event', name: 'Shelf Opened', schemaJson: { description: 'It opened.' } };
  const plans = {
    'The entry of the kind "user"': file('lexicon.json', { entries: [lexicon, event] }),
  };
  for (const [what, path] of Object.entries(plans)) {
    const { code, out, err } = await run('import', path, '--content', catalog());
    assert.equal(code, 0);
    assert.match(out, /Wrote 1 event and 0 properties/);
    assert.ok(err.includes(`warning import-skipped  ${what} is passed over.`), err);
  }
});

test('a plan in several files is read as one, and what is missing of it is told with its place', async () => {
  const rules = `kind: tracking-plan
spec:
  rules:
    - event: '#event:opened'
      properties: [{ property: '#property:search_text' }, { property: '#property:shelf' }]
`;
  const events = 'kind: events\nspec: { events: [{ id: opened, name: Opened, event_type: track }] }\n';
  const properties =
    'kind: properties\nspec: { properties: [{ id: search_text, name: search_text, type: number }, { id: shelf, name: shelf, type: string }] }\n';
  const [first, second, third] = [
    file('events.yaml', events),
    file('properties.yaml', properties),
    file('plan.yaml', rules),
  ];
  const folder = catalog();
  assert.equal((await run('import', first, second, third, '--content', folder)).code, 0);
  assert.match(readFileSync(join(folder, 'events/opened.yaml'), 'utf8'), /- property: search_text\n {4}type: number\n/);
  const part = await run('import', third, first, '--content', catalog());
  assert.match(
    part.err,
    /^plan\.yaml:5:20 error import-unresolved  The rule names the property "search_text", which none/m,
  );
  const alone = await run('import', join(imports, 'rudderstack-older.yaml'), '--content', catalog());
  assert.match(
    alone.err,
    /^rudderstack-older\.yaml:12:9 error import-unresolved  The rule names the event "signed_up"/m,
  );
});

test('a dry run says what would be written, and writes nothing', async () => {
  const folder = catalog();
  const plan = file('names.txt', 'Shelf Opened\nShelf Closed\n');
  const { code, out } = await run('import', plan, '--dry-run', '--content', folder);
  assert.equal(code, 0);
  assert.match(
    out,
    /^Read a list of names, or code\. Would write 2 events and 0 properties\.\n {2}events\/shelf-opened\.yaml/,
  );
  assert.deepEqual(listing(folder), listing(starter));
});

const BROKEN: Readonly<Record<string, readonly [name: string, content: string]>> = {
  'broken JSON': ['plan.json', '{ "rules": [ { "type": '],
  'unknown JSON': ['plan.json', '{ "hello": "world" }'],
  'a table with no event in it': ['plan.csv', 'Event Type,Event Name,Property Name,Property Data Type\n'],
  'an event whose name makes no id': ['rules.json', JSON.stringify({ rules: [rule('!!!', {})] })],
  'an example that does not fit its type': [
    'schema.json',
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Shelf Opened',
      properties: { shelf: { type: 'integer', description: 'The shelf.', examples: ['three'] } },
    }),
  ],
};
for (const [what, [name, content]] of Object.entries(BROKEN)) {
  test(`a failed import leaves no file behind: ${what}`, async () => {
    const folder = catalog();
    const { code, err } = await run('import', file(name, content), '--content', folder);
    assert.equal(code, 1);
    assert.match(err, /Nothing was written\.$/);
    assert.deepEqual(listing(folder), listing(starter));
    const fresh = join(scratch, `fresh-${what}`);
    assert.equal((await run('import', file(name, content), '--content', fresh)).code, 1);
    assert.ok(!existsSync(fresh));
  });
}

test('a file that cannot be placed takes the others back', async () => {
  const folder = catalog();
  rmSync(join(folder, 'properties'), { recursive: true });
  writeFileSync(join(folder, 'properties.txt'), '');
  writeFileSync(join(folder, 'properties'), 'a file where a folder is due');
  const plan = file('rules.json', { rules: [rule('Shelf Opened', { shelf: { type: 'string' } })] });
  rmSync(join(folder, 'site.yaml'));
  await assert.rejects(async () => {
    const { code } = await run('import', plan, '--content', folder);
    if (code !== 0) throw new Error('refused');
  });
  assert.ok(!existsSync(join(folder, 'events/shelf-opened.yaml')));
  assert.ok(!readdirSync(folder).some((name) => name.startsWith('.writing')));
});

const own = (events: object[], properties: object[], groups: object[] = []) => ({
  formatVersion: 1,
  goals: [{ id: 'sell', name: 'Sell', summary: 'Sell more.', url: '/goals/sell/', useCases: ['fill'], events: ['x'] }],
  useCases: [
    {
      id: 'fill',
      name: 'Fill shelves',
      summary: 'Fill them.',
      events: ['opened'],
      reasons: [{ event: 'opened', reason: 'It tells when.' }],
      placements: [{ goal: 'sell', sources: ['site'], destinations: ['mail'], url: '/x' }],
    },
  ],
  sources: [{ id: 'site', name: 'Site', summary: 'A site.' }],
  destinations: [{ id: 'mail', name: 'Mail', summary: 'Post.' }],
  vendors: [{ id: 'acme', name: 'Acme', summary: 'It.', url: '/vendors/acme/' }],
  events,
  properties,
  groups,
});

const shelf = { property: 'shelf-no', key: 'shelf no', type: 'string', summary: 'Which.', ownMeaning: false };

test('a catalog of ours comes in whole: ids, groups, use cases, and what events state themselves', async () => {
  const groups = [{ id: 'where', name: 'Where', summary: '', properties: [{ ...shelf, stated: [] }] }];
  const inner = [{ key: 'a b', type: 'string', required: true }];
  const details = [
    { ...shelf, stated: [], group: 'where' },
    { property: 'lines', key: 'lines', type: 'array', items: { type: 'object', members: inner }, stated: ['items'] },
  ];
  const plan = own(
    [{ id: 'opened', name: 'Shelf: Opened', summary: '', call: 'track', properties: ['x'], propertyDetails: details }],
    [
      { id: 'shelf-no', name: 'shelf no', summary: 'Which.', type: 'string', constraints: {}, members: [] },
      { id: 'lines', name: 'lines', summary: '', type: 'array' },
    ],
    groups,
  );
  const folder = join(scratch, 'whole');
  const { code, out } = await run('import', file('catalog.json', plan), '--content', folder);
  assert.deepEqual(
    [code, out],
    [
      0,
      'Read a catalog.json. Wrote 1 event, 2 properties, 1 goal, 1 use case, 1 source, 1 destination, 1 group and 1 vendor.',
    ],
  );
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  assert.equal(
    read('events/opened.yaml'),
    'name: "Shelf: Opened"\ncall: track\nproperties:\n  - group: where\n  - property: lines\n    items:\n      type: object\n' +
      '      members:\n        a b:\n          type: string\n          required: true\n',
  );
  assert.equal(read('properties/shelf-no.yaml'), 'key: shelf no\ntype: string\nsummary: Which.\n');
  assert.equal(read('groups/where.yaml'), 'name: Where\nproperties:\n  - shelf-no\n');
  assert.equal(
    read('use-cases/fill.yaml'),
    'name: Fill shelves\nsummary: Fill them.\nevents:\n  - event: opened\n    reason: It tells when.\n' +
      'goals:\n  sell:\n    sources:\n      - site\n    destinations:\n      - mail\n',
  );
  assert.equal(read('vendors/acme.yaml'), 'name: Acme\nsummary: It.\n');
});

test('a catalog of ours that is there already changes nothing, and one that says otherwise is a conflict', async () => {
  const folder = catalog();
  const json = await exported(folder);
  const again = await run('import', file('catalog.json', json), '--content', folder);
  assert.match(again.out, /^Read a catalog\.json\. Wrote 0 events and 0 properties\. \d+ events? were there already\./);
  const [first] = json.events;
  assert.ok(first);
  const changed = { ...json, events: [{ ...first, summary: 'Something else.' }] };
  const { code, err } = await run('import', file('catalog.json', changed), '--content', folder);
  assert.equal(code, 1);
  assert.match(err, /error import-conflict-event {2}".*" is in events\/.*\.yaml already, and says otherwise there\./);
});
