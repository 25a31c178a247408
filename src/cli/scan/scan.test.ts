import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { runCatalog } from '../run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'scan-'));
after(() => rmSync(scratch, { recursive: true }));
const content = join(scratch, 'content');
cpSync(resolve(import.meta.dirname, '../../../starter'), content, { recursive: true });
write(
  'content/events/door-opened.yaml',
  'name: Door Opened\ncall: track\nproperties: [{ property: door_id, required: true }]\n',
);
write('content/properties/door_id.yaml', 'type: string\n');

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), text);
}

interface Scanned {
  readonly code: number;
  readonly calls: readonly string[];
  readonly findings: readonly string[];
  readonly text: string;
}

let folders = 0;

/** Scans files of these texts; findings without those of events that no call sends. */
async function scan(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
): Promise<Scanned> {
  const app = `app${(folders += 1)}`;
  for (const [path, text] of Object.entries(files)) write(`${app}/${path}`, text);
  const out: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => out.push(text), env: {} };
  const run = (format: string) =>
    runCatalog(['scan', join(scratch, app), '--content', content, '--format', format, ...args], terminal);
  const code = await run('json');
  const { calls, findings } = JSON.parse(out.join('\n')) as {
    readonly calls: readonly Readonly<Record<string, unknown>>[];
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  }; // what the command promises
  for (const each of calls) assert.deepEqual(Object.keys(each), ['file', 'line', 'call', 'event', 'properties']);
  for (const each of findings) assert.deepEqual(Object.keys(each), ['code', 'file', 'line', 'message']);
  const place = (each: Readonly<Record<string, unknown>>): string =>
    `${String(each['file']).replace(`${join(scratch, app)}/`, '')}:${String(each['line'])}`;
  out.length = 0;
  await run('text');
  return {
    code,
    calls: calls.map((each) => `${place(each)} ${String(each['event'])} ${String(each['properties'])}`.trimEnd()),
    findings: findings
      .filter((each) => each['code'] !== 'not-in-code')
      .map((each) => `${place(each)} ${String(each['code'])}`),
    text: out.join('\n'),
  };
}

test('a call that sends what is documented is found, with nothing to say', async () => {
  const { code, calls, findings } = await scan({ 'a.ts': "\nanalytics.track('Door Opened', { door_id: 'd' });" });
  assert.deepEqual([code, calls, findings], [0, ['a.ts:2 Door Opened door_id'], []]);
});

test('an event that is not documented is an error, with what may be meant', async () => {
  const { code, findings, text } = await scan({ 'a.py': "posthog.capture(user, 'Door Opend', {'door_id': 1})" });
  assert.deepEqual([code, findings], [1, ['a.py:1 undocumented-event']]);
  assert.match(text, /Did you mean "Door Opened"\?/);
});

test('a property that is missing is an error, one that is not documented a warning', async () => {
  const { code, findings } = await scan({ 'a.rb': "Analytics.track(event: 'Door Opened', properties: { dor_id: 1 })" });
  assert.deepEqual([code, findings], [1, ['a.rb:1 missing-property', 'a.rb:1 unknown-property']]);
});

test('nothing is held against properties that are computed, and that is said', async () => {
  const { code, findings } = await scan({ 'a.js': "analytics.track('Door Opened', propsOf(door));" });
  assert.deepEqual([code, findings], [0, ['a.js:1 unread-properties']]);
});

test('a computed name is told with its place and never guessed', async () => {
  const { code, calls, findings } = await scan({ 'a.js': 'analytics.track(`Door ${state}`, { door_id: 1 });' });
  assert.deepEqual([code, calls, findings], [0, ['a.js:1  door_id'], ['a.js:1 computed-name']]);
});

test('an event that no call sends is a warning at its own file', async () => {
  const { code, text } = await scan({ 'a.js': '' });
  assert.equal(code, 0);
  assert.match(text, /content\/events\/door-opened\.yaml:1 warning not-in-code {2}"Door Opened"/);
});

test('constants and enums are followed into other files', async () => {
  const { calls } = await scan({
    'events.ts': "export const EVENTS = { DOOR: 'Door Opened' } as const;\nexport enum Keys { id = 'door_id' }",
    'a.tsx': 'analytics.track(EVENTS.DOOR, { [Keys.id]: 1 });',
    'Events.swift': 'enum Events: String { case door = "Door Opened" }',
    'B.swift': 'Analytics.shared().track(name: Events.door.rawValue, properties: ["door_id": 1])',
  });
  assert.deepEqual(calls, ['B.swift:1 Door Opened door_id', 'a.tsx:1 Door Opened door_id']);
});

test('comments, texts, tests and what others made send nothing', async () => {
  const call = "analytics.track('Door Opened', {});";
  const { calls, text } = await scan({
    'a.js': `// ${call}\n/* ${call} */\nlog("${call.replaceAll('"', '')}");`,
    'a.test.js': call,
    'tests/b.js': call,
    'node_modules/c/c.js': call,
  });
  assert.deepEqual(calls, []);
  assert.match(text, /1 × files of tests, first at .*a\.test\.js/);
});

test('scripts in components are read where they stand', async () => {
  const { calls } = await scan({
    'a.vue': '<template/>\n<script setup lang="ts">\nposthog.capture("Door Opened", { door_id: 1 });\n</script>',
    'b.astro': '---\nanalytics.track("Door Opened", { door_id: 1 });\n---\n<p/>',
    'c.svelte': '<!-- <script>track("Old", {})</script> -->\n<script>\nanalytics.track("Door Opened");</script>',
  });
  assert.deepEqual(calls, ['a.vue:3 Door Opened door_id', 'b.astro:2 Door Opened door_id', 'c.svelte:3 Door Opened']);
});

test('a function of your own counts where it is named', async () => {
  const files = { 'a.js': "tell('Door Opened', { door_id: 1 });\nbus.emit('Door Opened', { door_id: 2 });" };
  assert.deepEqual((await scan(files)).calls, []);
  const { calls } = await scan(files, '--call', 'tell', '--call', 'bus.emit');
  assert.deepEqual(calls, ['a.js:1 Door Opened door_id', 'a.js:2 Door Opened door_id']);
});

test('code that is broken is said with its place, and what is whole in the file is read', async () => {
  const { calls, text } = await scan({
    'a.js': "analytics.track('Door Opened', { door_id: 1 });\nfunction ( { ] = ;\n",
    'b.py': "analytics.track(1, 'Door Opened', {'door_id': 1})\n",
  });
  assert.deepEqual(calls, ['a.js:1 Door Opened door_id', 'b.py:1 Door Opened door_id']);
  assert.match(text, /1 × files with code that could not be read, where calls may be missing, first at .*a\.js:2/);
});

test('a call that breaks off is no verdict on what it sends', async () => {
  const { code, findings } = await scan({ 'a.js': "analytics.track('Door Opened', { ] });\n" });
  assert.deepEqual([code, findings], [0, ['a.js:1 unread-properties']]);
});

test('hostile code ends in a message', async () => {
  const { calls, text } = await scan({
    'minified.js': "track('A',{a:1});".repeat(15_000),
    'line.js': "track('A',{a:1});".repeat(300_000),
    'large.js': "track('A',{a:1});\n".repeat(300_000),
    'deep.js': `track('Deep', ${'('.repeat(20_000)}1${')'.repeat(20_000)});`,
    'bytes.py': Buffer.from('analytics.track(1, "Caf\xe9", {"__proto__": 1, "constructor": 2})', 'latin1'),
    'escapes.py': 'analytics.track(1, "\u001B[2J\u009B1mX", {"k": 1})',
    'nothing.js': new Uint8Array(100),
  });
  assert.deepEqual(calls.slice(0, 1), ['bytes.py:1 Caf\uFFFD __proto__,constructor']);
  assert.match(text, /The event "\\u001b\[2J\\u009b1mX" is sent here/);
  assert.doesNotMatch(text, /[\u001B\u009B]/);
  for (const kind of [
    'minified files',
    'files of more than 2 MB',
    'letters that are not UTF-8',
    'files that are no text',
  ])
    assert.ok(text.includes(kind), kind);
});

for (const [format, shape] of [
  ['markdown', /^## Events in the code\n[^]*\| error \| `.*a\.js:1` \| The event "No\|Such" is sent here/],
  ['github', /^::error file=.*a\.js,line=1,col=1,title=undocumented-event::The event "No\|Such"/],
  ['sarif', /"version": "2\.1\.0"[^]*"ruleId": "undocumented-event",\s+"level": "error"/],
] as const)
  test(`what is found is printed as ${format}`, async () => {
    write('printed/a.js', "analytics.track('No|Such', {});");
    const out: string[] = [];
    const terminal = { out: (text: string) => out.push(text), err: () => undefined, env: {} };
    const code = await runCatalog(
      ['scan', join(scratch, 'printed'), '--content', content, '--format', format],
      terminal,
    );
    assert.equal(code, 1);
    assert.match(out.join('\n').replaceAll('\\|', '|'), shape);
  });

test('a folder that is not there, none at all and a name that is none are called wrongly', async () => {
  const terminal = { out: () => undefined, err: () => undefined, env: {} };
  for (const args of [[], ['/no/such/folder'], [scratch, '--call', 'a b'], [scratch, '--format', 'xml']])
    assert.equal(await runCatalog(['scan', ...args], terminal), 2, args.join(' '));
});
