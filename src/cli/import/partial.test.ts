import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalog, file, run, scratch } from '../../../tests/cli/importing.ts';

const rule = (key: string, keys: readonly string[] = ['shelf'], more = {}) => ({
  type: 'TRACK',
  key,
  jsonSchema: {
    properties: {
      properties: { type: 'object', properties: Object.fromEntries(keys.map((each) => [each, { type: 'string' }])) },
    },
  },
  ...more,
});

const rules = (...all: object[]): string => JSON.stringify({ rules: all }, null, 1);

test('as JSON an import says what it read, what it kept, and each fact not kept with count and first place', async () => {
  const plan = file(
    'rules.json',
    rules(rule('Shelf Opened', ['shelf'], { checksum: 'x' }), rule('Shelf Closed', [], { checksum: 'y' })),
  );
  const { code, out, err } = await run('import', plan, '--format', 'json', '--content', catalog());
  assert.deepEqual([code, err], [0, '']);
  assert.deepEqual(JSON.parse(out), {
    read: {
      formats: [{ format: 'segment-rules', reason: 'rules that each have a "jsonSchema"', files: ['rules.json'] }],
      events: 2,
    },
    kept: { events: ['shelf-opened', 'shelf-closed'], properties: ['shelf'] },
    changed: { events: [], properties: [] },
    declared: { fields: [], privacyClasses: [] },
    known: 0,
    notKept: [{ kind: 'checksum', count: 2, file: 'rules.json', line: 18, column: 4 }],
    dryRun: false,
    problems: [],
    errors: 0,
    warnings: 0,
  });
});

test('the pictures that a catalog.json names are not in it, and the ledger says so', async () => {
  const pictures = ['a', 'b'].map((name) => ({ file: `${name}.png`, text: 'A.', url: `/${name}.png` }));
  const event = { id: 'shelf-seen', name: 'Shelf Seen', call: 'track', propertyDetails: [], pictures };
  const plan = file('catalog.json', JSON.stringify({ formatVersion: 1, events: [event] }));
  const folder = catalog();
  const { out } = await run('import', plan, '--content', folder);
  assert.match(out, /^ +2 × pictures, which are files of their own, first at catalog\.json:1:\d+$/m);
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('what is sound is written with --partial, the rest is listed, and the exit code is 1', async () => {
  const folder = catalog();
  const plan = file('rules.json', rules(rule('Shelf Opened'), rule('!!!'), rule('Shelf \u202eClosed', ['hand'])));
  const refused = await run('import', plan, '--content', folder);
  assert.deepEqual([refused.code, existsSync(join(folder, 'events/shelf-opened.yaml'))], [1, false]);
  const { code, out, err } = await run('import', plan, '--partial', '--content', folder);
  assert.equal(code, 1);
  assert.match(out, /^Read Segment tracking plan rules\. Wrote 1 event and 2 properties\./);
  assert.match(
    err,
    /error import-bad-name .*\n.* error hidden-character .*\n2 errors\.\nWhat has errors was left out\.$/,
  );
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('an event that breaks off is left out with --partial, those before it are whole', async () => {
  const whole = rules(rule('Shelf Opened'), rule('Shelf Closed', ['hand', 'shelf']));
  const plan = file('rules.json', whole.slice(0, whole.lastIndexOf('"shelf"')));
  const folder = catalog();
  const { code } = await run('import', plan, '--partial', '--content', folder);
  assert.equal(code, 1);
  assert.deepEqual(
    readdirSync(join(folder, 'events')).filter((name) => name.startsWith('shelf')),
    ['shelf-opened.yaml'],
  );
});

test('an event with a row that cannot be read is left out with --partial', async () => {
  const plan = file(
    'plan.csv',
    'Event,Parameter,Type\nShelf Opened,shelf,string\nShelf Closed,hand,string\n,"sh"elf,x\n',
  );
  const folder = catalog();
  assert.equal((await run('import', plan, '--partial', '--content', folder)).code, 1);
  assert.ok(existsSync(join(folder, 'events/shelf-opened.yaml')));
  assert.ok(!existsSync(join(folder, 'events/shelf-closed.yaml')));
});

test('the good files of a folder are written with --partial, and the bad one is named', async () => {
  const folder = mkdtempSync(join(scratch, 'plans-'));
  writeFileSync(join(folder, 'a.json'), rules(rule('Shelf Opened')));
  writeFileSync(join(folder, 'b.json'), Buffer.from([0xc3, 0x28, 0x7b]));
  const content = catalog();
  assert.equal((await run('import', folder, '--content', content)).code, 1);
  const { code, err } = await run('import', folder, '--partial', '--content', content);
  assert.equal(code, 1);
  assert.match(err, /^b\.json:1:1 error not-utf-8 /);
  assert.ok(existsSync(join(content, 'events/shelf-opened.yaml')));
});

test('with nothing sound in it a plan writes nothing, also with --partial', async () => {
  const folder = catalog();
  const { code, err } = await run('import', file('a.json', rules(rule('!!!'))), '--partial', '--content', folder);
  assert.equal(code, 1);
  assert.match(err, /Nothing was written\.$/);
});
