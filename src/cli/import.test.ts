import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { runCatalog } from './run.ts';

const starter = resolve(import.meta.dirname, '../../starter');
const scratch = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(scratch, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCatalog(args, { out: (text) => out.push(text), err: (text) => err.push(text), env: {} });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function file(name: string, content: unknown): string {
  const path = join(mkdtempSync(join(scratch, 'file-')), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

function catalog(): string {
  const folder = mkdtempSync(join(scratch, 'catalog-'));
  cpSync(starter, folder, { recursive: true });
  return folder;
}

const listing = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

const rule = (key: string, properties: Record<string, unknown>, description = `What ${key} is.`) => ({
  type: 'TRACK',
  key,
  jsonSchema: { description, properties: { properties: { type: 'object', properties } } },
});

test('a plan of 2,000 events is imported in seconds', async () => {
  const rules = Array.from({ length: 2000 }, (_, index) =>
    rule(`Thing ${index} Done`, {
      [`key_${index % 300}`]: { type: ['string'], description: `Meaning ${index % 300}.` },
      count: { type: 'integer', description: 'How many.' },
    }),
  );
  const folder = join(scratch, 'large');
  const began = performance.now();
  const { code, out } = await run('import', file('rules.json', { rules }), '--content', folder);
  assert.deepEqual([code, out], [0, 'Read Segment tracking plan rules. Wrote 2,000 events and 301 properties.']);
  assert.equal(listing(join(folder, 'events')).length, 2000);
  assert.ok(performance.now() - began < 15_000, `${performance.now() - began} ms`);
});

test('a conflict of types and of meanings is reported with its place, and nothing is written', async () => {
  const plan = file('rules.json', {
    rules: [
      rule('Shelf Opened', { shelf: { type: 'string', description: 'The shelf.' }, search_text: { type: 'number' } }),
      rule('Shelf Closed', {
        shelf: { type: 'string', description: 'Another thing.' },
        was_helpful: { type: 'boolean' },
      }),
      rule('Shelf Moved', { shelf: { type: ['integer', 'null'], description: 'The shelf.' } }),
    ],
  });
  const folder = catalog();
  const before = listing(folder);
  const { code, err } = await run('import', plan, '--content', folder);
  assert.equal(code, 1);
  assert.deepEqual(err.split('\n'), [
    'rules.json:16:15 error import-conflict-type  `search_text` of "Shelf Opened" differs from properties/search_text.yaml: its type is string there and number here. Rename one of them, or make them agree.',
    'rules.json:33:15 error import-conflict-meaning  `shelf` of "Shelf Closed" means something else than in rules.json:12:15. Make them agree, rename one, or keep both with --own-meanings.',
    'rules.json:54:15 error import-conflict-type  `shelf` of "Shelf Moved" differs from rules.json:12:15: its type is string there and integer here. Rename one of them, or make them agree.',
    '3 errors.',
    'Nothing was written.',
  ]);
  const lines = readFileSync(plan, 'utf8').split('\n');
  assert.deepEqual(
    [16, 33, 12, 54].map((line) => lines[line - 1]?.slice(14)),
    ['"search_text": {', '"shelf": {', '"shelf": {', '"shelf": {'],
  );
  assert.deepEqual(listing(folder), before);
});

test('a meaning that differs is kept with its event, if asked for', async () => {
  const plan = file('rules.json', {
    rules: [
      rule('Shelf Opened', { shelf: { type: 'string', description: 'The shelf.' } }),
      rule('Shelf Closed', { shelf: { type: 'string', description: 'The shelf that was open.' } }),
    ],
  });
  const folder = catalog();
  assert.equal((await run('import', plan, '--own-meanings', '--content', folder)).code, 0);
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

test('a plan in several files names the file of a conflict, and what is missing of it', async () => {
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
  const whole = await run('import', first, second, third, '--content', catalog());
  assert.match(whole.err, /^plan\.yaml:5:20 error import-conflict-type /m);
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
  'a property whose key cannot be one': [
    'rules.json',
    JSON.stringify({ rules: [rule('A', { 'no key': { type: 'string' } })] }),
  ],
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
