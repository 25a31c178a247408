import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { parse } from 'yaml';
import { loadCatalog } from '../../catalog/load.ts';
import type { AuthoredObserved } from '../../catalog/schema/observed.ts';
import { runCatalog } from '../run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'observe-keep-'));
after(() => rmSync(scratch, { recursive: true }));
const content = join(scratch, 'content');
const traffic = join(scratch, 'traffic.ndjson');

const FILES = {
  'site.yaml': `name: Doors
tagline: Our tracking plan.
description: Every event we send.
version: '1'
updated: 2026-11-01
example: { userId: user_1, writeKey: KEY }
`,
  'events/door-moved.yaml': 'name: Door Moved\ncall: track\nproperties: [door_id, state]\n',
  'events/door-shut.yaml': 'name: Door Shut\ncall: track\n',
  'properties/door_id.yaml': 'type: string\n',
  'properties/state.yaml': 'type: string\n',
};

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  }
});

const call = (event: string, day: string, properties: object = {}): object => {
  return { type: 'track', event, timestamp: `${day}T10:00:00Z`, messageId: 'm', userId: 'MARKER-user', properties };
};

async function run(calls: readonly object[], ...args: readonly string[]) {
  writeFileSync(traffic, calls.map((one) => JSON.stringify(one)).join('\n'));
  const out: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => out.push(text), env: {} };
  const code = await runCatalog(['observe', '--content', content, traffic, ...args], terminal);
  return { code, out: out.join('\n') };
}

const written = (): string => readFileSync(join(content, 'observed.yaml'), 'utf8');
const observed = (): AuthoredObserved => parse(written()) as AuthoredObserved; // checked before it was written
const paths = (): string[] => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();

test('nothing is written unless it is asked for', async () => {
  const before = paths();
  await run([call('Door Painted', '2026-11-20')]);
  assert.deepEqual(paths(), before);
});

test('counts, days and how often each property is sent are kept, of the thirty days up to the newest', async () => {
  await run(
    [
      call('Door Moved', '2026-09-01', { door_id: 'a' }),
      call('Door Moved', '2026-11-19', { door_id: 'a', state: 'open', angle: 1 }),
      call('Door Moved', '2026-11-20', { door_id: 'b' }),
    ],
    '--write',
  );
  const { from, to, events } = observed();
  assert.deepEqual([from, to], ['2026-10-22', '2026-11-20']);
  const [moved] = events;
  assert.deepEqual([moved?.name, moved?.count, moved?.last], ['Door Moved', 2, '2026-11-20']);
  assert.deepEqual([moved?.days?.length, moved?.days?.slice(-3)], [30, [0, 1, 1]]);
  assert.deepEqual(moved?.properties, { door_id: 1, state: 0.333, angle: 0.333 });
});

test('no value of what was observed stands in a file, nor a name that looks like one', async () => {
  const secrets = { door_id: 'MARKER-1', state: 'MARKER-2', mail: 'marker@site.example', inner: { deep: 'MARKER-3' } };
  const calls = [
    call('Door Moved', '2026-11-20', { ...secrets, 'marker@site.example': 1, list: ['MARKER-4'], number: 777123 }),
    call('Door Painted', '2026-11-20', { ...secrets, 'marker@site.example': 1, number: 777123 }),
    call('marker@site.example', '2026-11-20', secrets),
  ];
  const { out } = await run(calls, '--write', '--propose');
  for (const path of paths().filter((one) => one.endsWith('.yaml'))) {
    assert.doesNotMatch(readFileSync(join(content, path), 'utf8'), /marker|777123/i, path);
  }
  assert.match(out, /a name that looks personal/);
  assert.deepEqual(
    observed().events.map(({ name }) => name),
    ['Door Moved', 'Door Painted'],
  );
});

test('what is sent and not documented is proposed, with types inferred, and passes the check', async () => {
  const { out } = await run(
    [
      call('Door Painted', '2026-11-20', {
        door_id: 'a',
        coats: 2,
        dry: true,
        'paint colour': 'red',
        who: 'a@b.example',
      }),
      call('Door Painted', '2026-11-20', { coats: 2.5, dry: null, tools: ['brush'] }),
    ],
    '--propose',
  );
  assert.match(out, /Proposed 1 event and 5 properties in .*, for review\./);
  assert.deepEqual(parse(readFileSync(join(content, 'events/door-painted.yaml'), 'utf8')), {
    name: 'Door Painted',
    call: 'track',
    status: 'proposed',
    properties: ['door_id', 'coats', 'dry', 'paint-colour', 'who', 'tools'],
  });
  const { value, problems } = await loadCatalog(content);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const types = value?.properties.map(({ name, type, nullable, personal }) => [name, type, nullable, personal]);
  assert.deepEqual(types?.slice(2), [
    ['coats', 'number', undefined, undefined],
    ['dry', 'boolean', true, undefined],
    ['paint colour', 'string', undefined, undefined],
    ['who', 'string', undefined, true],
    ['tools', 'array', undefined, undefined],
  ]);
});

test('what would not pass the check is named and not written, and the rest is', async () => {
  const { out } = await run(
    [call('Ok', '2026-11-20'), call('x\u200Bdoor\u200B', '2026-11-20')],
    '--propose',
    '--write',
  );
  assert.match(out, /Proposed 1 event and 0 properties/);
  assert.match(out, /1 × undocumented events that are not proposed/);
  assert.deepEqual(
    observed().events.map(({ name }) => name),
    ['Ok'],
  );
});

test('an event that is no longer seen keeps the day on which it was', async () => {
  await run([call('Door Shut', '2026-10-02'), call('Door Painted', '2026-10-01')], '--write');
  await run([call('Door Moved', '2026-11-20')], '--write');
  const { value } = await loadCatalog(content);
  const shut = value?.events.find(({ name }) => name === 'Door Shut')?.observed;
  assert.deepEqual([shut?.count, shut?.last], [0, '2026-10-02']);
  assert.deepEqual(
    value?.observed?.undocumented.map(({ name, count, last }) => [name, count, last]),
    [['Door Painted', 0, '2026-10-01']],
  );
});

test('an event that is to be sent and was not seen has been seen no time; one that is only planned is not judged', async () => {
  writeFileSync(join(content, 'events/door-glued.yaml'), 'name: Door Glued\ncall: track\nstatus: planned\n');
  await run([call('Door Moved', '2026-11-20', { surplus: 1 })], '--write');
  const { value } = await loadCatalog(content);
  const seen = value?.events.map(({ name, observed: own }) => [name, own?.count, own?.undocumented.length]);
  assert.deepEqual(seen?.toSorted(), [
    ['Door Glued', undefined, undefined],
    ['Door Moved', 1, 1],
    ['Door Shut', 0, 0],
  ]);
});

test('a name that is counted twice in the file is a problem', async () => {
  writeFileSync(
    join(content, 'observed.yaml'),
    'events: [{ name: Door Shut, count: 1 }, { name: Door Shut, count: 2 }]\n',
  );
  const { problems } = await loadCatalog(content);
  assert.ok(problems.some(({ code, file }) => code === 'duplicate-reference' && file === 'observed.yaml'));
});
