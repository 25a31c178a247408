import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';
import { CODES } from '../catalog/codes.ts';
import { ALL_KINDS } from '../catalog/kinds.ts';
import { FORMATS } from '../exports/formats.ts';
import { runCatalog } from './run.ts';

const starter = resolve(import.meta.dirname, '../../starter');
const shipped = resolve(import.meta.dirname, '../../content');
const scratch = mkdtempSync(join(tmpdir(), 'commands-'));
after(() => rmSync(scratch, { recursive: true }));

async function run(args: readonly string[], more: { env?: Record<string, string>; isTerminal?: boolean } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), env: {}, ...more };
  const code = await runCatalog(args, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function catalog(): string {
  const folder = mkdtempSync(join(scratch, 'catalog-'));
  cpSync(starter, folder, { recursive: true });
  return folder;
}

for (const command of ['check', 'diff', 'import', 'new', 'export', 'stats', 'scan', 'observe', 'mcp', 'init']) {
  test(`${command} --help names its exit codes`, async () => {
    const { code, out } = await run([command, '--help']);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^Usage: catalog ${command} `));
    assert.match(out, /Exit code: 0/);
  });
}

test('check --help names the guides that explain the codes, and no other', async () => {
  const guides = join(shipped, 'guides');
  const texts = readdirSync(guides).map((file) => readFileSync(join(guides, file), 'utf8'));
  const explaining = texts.filter((text) => Object.keys(CODES).some((code) => text.includes(`\n### \`${code}\``)));
  const titles = explaining.map((text) => /^title: (.*)$/m.exec(text)?.[1]);
  const { out } = await run(['check', '--help']);
  assert.deepEqual([...out.matchAll(/"([^"]+)"/g)].map(([, title]) => title).sort(), titles.sort());
});

for (const kind of ALL_KINDS) {
  test(`new ${kind} writes a file that passes the check, and never over another`, async () => {
    const folder = catalog();
    const name = kind === 'property' ? 'shelf_label' : 'Shelf Label';
    const { code, out } = await run(['new', kind, name, '--content', folder]);
    assert.equal(code, 0);
    assert.ok(existsSync(out));
    assert.equal((await run(['check', '--content', folder])).code, 0);
    const again = await run(['new', kind, name, '--content', folder]);
    assert.deepEqual([again.code, /already/.test(again.err)], [2, true]);
  });
}

test('new refuses a name that its file could not have, and writes nothing', async () => {
  const folder = catalog();
  for (const name of ['Order\u200bShipped', 'Order \u001b[31mShipped', 'x'.repeat(300)]) {
    const { code, err } = await run(['new', 'event', name, '--content', folder]);
    assert.deepEqual([code, /\n\s+at /.test(err)], [2, false], name);
    assert.equal((await run(['check', '--content', folder])).code, 0, name);
  }
});

test('a file without an end is not begun', async () => {
  const folder = catalog();
  const pipe = join(folder, '.pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [pipe, '/dev/zero']) {
    const { code, err } = await run(['import', path, '--content', folder]);
    assert.equal(code, 2);
    assert.match(err, /is no regular file, so nobody knows where it ends\./);
  }
});

test('new refuses what cannot be an id, and a name that is taken', async () => {
  const folder = catalog();
  for (const args of [
    ['new', 'event', '!!!'],
    ['new', 'property', 'no key'],
    ['new', 'thing', 'X'],
    ['new', 'event'],
    ['new', 'event', 'answer rated'],
  ]) {
    assert.equal((await run([...args, '--content', folder])).code, 2, args.join(' '));
  }
});

test('init fills an empty folder with a sound catalog, and leaves a full one alone', async () => {
  const folder = join(scratch, 'mine');
  assert.equal((await run(['init', folder])).code, 0);
  assert.deepEqual(await run(['check', '--content', folder]), { code: 0, out: 'No problems.', err: '' });
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
  for (const schema of Object.keys(settings['yaml.schemas'])) assert.ok(existsSync(join(folder, schema)), schema);
  assert.equal((await run(['init', folder])).code, 2);
});

test('init fills a folder that holds only what a run that was killed has left', async () => {
  const folder = mkdtempSync(join(scratch, 'left-'));
  mkdirSync(join(folder, '.writing-4194999-x'));
  assert.equal((await run(['init', folder])).code, 0);
  assert.ok(!existsSync(join(folder, '.writing-4194999-x')));
});

test('init --empty has nothing of the starter, and names the site after its folder', async () => {
  const folder = join(scratch, 'lantern-plan');
  const { code, out } = await run(['init', folder, '--empty']);
  assert.equal(code, 0);
  assert.equal(out.split('\n').filter((line) => line.includes('CONTENT_DIR=')).length, 3);
  assert.deepEqual(await run(['check', '--content', folder]), { code: 0, out: 'No problems.', err: '' });
  assert.deepEqual(
    readdirSync(folder).filter((name) => !name.startsWith('.')),
    ['site.yaml'],
  );
  assert.match(readFileSync(join(folder, 'site.yaml'), 'utf8'), /^name: Lantern plan$/m);
});

test('init --from takes a tracking plan over, or writes nothing where it cannot', async () => {
  const plan = join(scratch, 'plan.txt');
  writeFileSync(plan, 'Door Opened\nDoor Closed\n');
  const folder = join(scratch, 'doors');
  assert.equal((await run(['init', folder, '--from', plan, '--as', 'text'])).code, 0);
  assert.deepEqual(readdirSync(join(folder, 'events')), ['door-closed.yaml', 'door-opened.yaml']);
  assert.equal((await run(['check', '--content', folder])).code, 0);
  const broken = join(scratch, 'broken.json');
  writeFileSync(broken, '{ "events": [');
  const nowhere = join(scratch, 'nowhere');
  assert.equal((await run(['init', nowhere, '--from', broken])).code, 1);
  assert.ok(!existsSync(nowhere));
});

test('export prints one file, and writes several into a folder', async () => {
  const one = await run(['export', 'csv', '--event', 'order-completed', '--content', shipped]);
  assert.equal(one.code, 0);
  assert.match(one.out, /^\uFEFFevent_id,event,/);
  assert.ok(!one.out.includes('signed-up'));
  assert.equal((await run(['export', 'rudderstack', '--content', shipped])).code, 2);
  const out = join(scratch, 'out');
  const several = await run(['export', 'rudderstack', '--out', out, '--content', shipped]);
  assert.deepEqual([several.code, several.out.split('\n').length], [0, 3]);
  assert.equal((await run(['export', 'rudderstack', '--out', out, '--content', shipped])).code, 2);
  assert.equal((await run(['export', 'rudderstack', '--out', out, '--replace', '--content', shipped])).code, 0);
});

test('export takes goals, use cases and events together, and links to the site', async () => {
  const args = ['export', 'markdown', '--use-case', 'mitigate-cart-abandonment', '--event', 'signed-in'];
  const { out } = await run([...args, '--site', 'https://reference.example/a', '--content', shipped]);
  assert.deepEqual(out.match(/^## .*$/gm), ['## Order Completed', '## Checkout Started', '## Signed In']);
  assert.match(out, /<https:\/\/reference\.example\/a\/events\/signed-in\/>/);
});

test('every format exports', async () => {
  for (const { id } of FORMATS) {
    const { code } = await run(['export', id, '--out', join(scratch, 'all', id), '--content', shipped]);
    assert.equal(code, 0, id);
  }
});

test('export names on the side what the vendor would not take, and ends with 1 where that is asked for', async () => {
  const content = join(scratch, 'reserved');
  cpSync(starter, content, { recursive: true });
  writeFileSync(join(content, 'events/reserved.yaml'), 'name: $opened\ncall: track\n');
  const lax = await run(['export', 'mixpanel', '--content', content]);
  assert.match(lax.err, /^warning reserved {2}"\$opened": Mixpanel takes .+\n1 warning, by https:/);
  assert.ok(JSON.parse(lax.out));
  assert.equal(lax.code, 0);
  const strict = await run(['export', 'mixpanel', '--strict', '--content', content]);
  assert.deepEqual([strict.code, strict.out], [1, lax.out]);
  assert.equal((await run(['export', 'mixpanel', '--strict', '--content', shipped])).code, 0);
});

test('export refuses what it does not know', async () => {
  for (const args of [
    ['export'],
    ['export', 'xml'],
    ['export', 'csv', '--goal', 'x'],
    ['export', 'csv', '--site', 'x'],
  ]) {
    assert.equal((await run([...args, '--content', shipped])).code, 2, args.join(' '));
  }
});

test('a slip on the command line is answered with the way out', async () => {
  const slips: readonly (readonly [args: readonly string[], said: RegExp])[] = [
    [['new'], /^Name a kind: goal, use-case,/],
    [['new', 'evnt', 'A'], /^There is no kind "evnt"\. Choose one of: goal,/],
    [['export'], /^Name one format: segment-rules,/],
    [['export', 'xml'], /Choose one of segment-rules,/],
    [['export', 'csvv'], /Did you mean "csv"\?/],
    [['export', 'csv', '--event', 'order-complete'], /no event "order-complete"\. Did you mean "order-completed"\?/],
    [['export', 'csv', '--out', join(starter, 'site.yaml')], /site\.yaml is a file; name a folder\./],
    [['init', join(shipped, 'site.yaml')], /site\.yaml is a file; name a folder\./],
    [['import', shipped, '--as', 'mixpannel'], /--as is "mixpannel"; choose one of text, /],
    [['import', join(shipped, 'nothing.json')], /^There is no file /],
    [['check', '--frmat', 'json'], /Unknown option '--frmat'/],
  ];
  for (const [args, said] of slips) {
    const { code, err } = await run([...args, ...(args[0] === 'init' ? [] : ['--content', shipped])]);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, said);
  }
});

test('what the system refuses is one sentence', async () => {
  const under = join(starter, 'site.yaml', 'folder');
  const { code, err } = await run(['export', 'csv', '--out', under, '--content', shipped]);
  assert.equal(code, 2);
  assert.match(err, /^The system refuses: (?:ENOTDIR|EEXIST): .*\.$/);
});

test('stats counts the catalog', async () => {
  const { out } = await run(['stats', '--format', 'json', '--content', shipped]);
  assert.deepEqual(JSON.parse(out)['The catalog'], {
    goals: 4,
    'use cases': 16,
    placements: 25,
    events: 15,
    properties: 36,
    'properties on events': 66,
    'source types': 4,
    'destination types': 6,
    vendors: 9,
  });
});

test('export codeowners names who is asked for a file', async () => {
  const { out, code } = await run(['export', 'codeowners', '--org', 'lantern', '--content', shipped]);
  assert.equal(code, 0);
  assert.match(out, /^# Written by/);
});

test('colour and progress are for people only, and colour can be refused', async () => {
  const plain = await run(['stats', '--content', shipped]);
  const person = await run(['stats', '--content', shipped], { isTerminal: true });
  const refusing = await run(['stats', '--content', shipped], { isTerminal: true, env: { NO_COLOR: '1' } });
  assert.ok(!plain.out.includes('\u001b'));
  assert.ok(person.out.includes('\u001b'));
  assert.equal(refusing.out, plain.out);
  assert.equal((await run(['export', 'csv', '--content', shipped])).err, '');
  assert.match((await run(['export', 'csv', '--content', shipped], { isTerminal: true })).err, /15 events as CSV/);
});

test('a catalog with errors is reported, and nothing is made of it', async () => {
  const folder = catalog();
  writeFileSync(join(folder, 'events/broken.yaml'), 'name: Broken\n');
  for (const args of [['stats'], ['export', 'csv'], ['new', 'event', 'Shelf Opened'], ['diff', starter]]) {
    const { code, err } = await run([...args, '--content', folder]);
    assert.equal(code, 1, args.join(' '));
    assert.match(err, /events\/broken\.yaml:1:1 error missing-key/);
  }
});

test('check holds what was to end against the day it is given', async () => {
  const folder = catalog();
  const file = join(folder, 'events/answer-rated.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}until: 2026-06-30\n`);
  const on = (day: string) => run(['check', '--content', folder, '--today', day]);
  assert.equal((await on('2026-06-30')).code, 0);
  const late = await on('2026-07-01');
  assert.equal(late.code, 1);
  assert.match(late.out, /error past-until {2}The event was to end by 2026-06-30/);
  assert.equal((await on('1 July')).code, 2);
});

test('stats counts what events lack of what the catalog says of others, and is silent on use cases where there are none', async () => {
  const folder = join(scratch, 'plan');
  assert.equal((await run(['init', folder, '--empty'])).code, 0);
  for (const inner of ['events', 'teams', 'areas']) mkdirSync(join(folder, inner), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('teams/growth.yaml', 'name: Growth\n');
  write('areas/sign-up.yaml', 'name: Sign-up\nowner: growth\n');
  write('events/opened.yaml', 'name: Opened\ncall: track\narea: sign-up\nsummary: It opened.\n');
  write('events/shut.yaml', 'name: Shut\ncall: track\n');
  const counted = JSON.parse((await run(['stats', '--format', 'json', '--content', folder])).out);
  assert.deepEqual(
    Object.entries(counted['Still open']).filter(([what]) => /^events without an?\b/.test(what)),
    [
      ['events without a summary', 1],
      ['events without an area', 1],
      ['events without an owner', 1],
    ],
  );
  assert.doesNotMatch(JSON.stringify(counted), /use case|goals|placements/);
});

test('export never writes into the catalog, whatever way leads there', async () => {
  const content = catalog();
  const link = join(scratch, 'link-to-catalog');
  symlinkSync(content, link);
  const before = readdirSync(content, { recursive: true });
  for (const out of [content, join(content, 'events'), join(content, 'new', 'exports'), join(link, 'exports'), link]) {
    const { code, err } = await run(['export', 'json-schema', '--out', out, '--content', content]);
    assert.equal(code, 2, out);
    assert.match(err, /^--out is in the catalog, where only what people write stands\. Name a folder outside of /);
  }
  assert.deepEqual(readdirSync(content, { recursive: true }), before);
  const beside = `${content}-exports`;
  assert.equal((await run(['export', 'json-schema', '--out', beside, '--content', content])).code, 0);
});
