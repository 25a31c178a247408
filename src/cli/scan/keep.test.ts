import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { parse } from 'yaml';
import { loadCatalog } from '../../catalog/load.ts';
import type { AuthoredCode } from '../../catalog/schema/code.ts';
import { runCatalog } from '../run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'scan-keep-'));
after(() => rmSync(scratch, { recursive: true }));
const content = join(scratch, 'content');

const SITE = `name: Doors
tagline: Our tracking plan.
description: Every event we send.
version: '1'
updated: 2026-11-01
codeUrl: https://git.example/shop/blob/main/{path}#L{line}
codeFolders: { apps: { area: access }, apps/web: { source: website } }
calls: [tell]
example: { userId: user_1, writeKey: KEY }
`;

const CATALOG = {
  'site.yaml': SITE,
  'areas/access.yaml': 'name: Access\n',
  'sources/website.yaml': 'name: Website\nsummary: Our website.\n',
  'vendors/ga4.yaml': 'name: GA4\nsummary: Google Analytics.\n',
  'events/door-moved.yaml': 'name: Door Moved\ncall: track\nas: { ga4: { name: door_move } }\n',
  'events/door-shut.yaml': 'name: Door Shut\ncall: track\n',
  'events/door-glued.yaml': 'name: Door Glued\ncall: track\nstatus: planned\n',
};

function write(files: Readonly<Record<string, string>>, folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

beforeEach(() => {
  rmSync(scratch, { recursive: true, force: true });
  write(CATALOG, content);
  mkdirSync(join(scratch, 'shop/.git'), { recursive: true });
});

/** Scans one folder of a repository that has these files. */
async function scan(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  write(files, join(scratch, 'shop'));
  const out: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => out.push(text), env: {} };
  const code = await runCatalog(['scan', join(scratch, 'shop/apps'), '--content', content, ...args], terminal);
  return { code, out: out.join('\n') };
}

const kept = (): AuthoredCode => parse(readFileSync(join(content, 'code.yaml'), 'utf8')) as AuthoredCode; // checked before it was written

const WEB = { 'apps/web/door.ts': "\nanalytics.track('Door Moved', {});\ngtag('event', 'door_move');" };

test('nothing is written unless it is asked for', async () => {
  await scan(WEB);
  assert.ok(!existsSync(join(content, 'code.yaml')));
});

test('places are kept by the name of the event, from the top of the repository', async () => {
  const { out } = await scan(WEB, '--write');
  assert.match(out, /Wrote .*code\.yaml\./);
  assert.deepEqual(kept(), {
    events: [
      {
        name: 'Door Moved',
        call: 'track',
        places: [
          { path: 'apps/web/door.ts', line: 2 },
          { path: 'apps/web/door.ts', line: 3 },
        ],
      },
    ],
  });
});

test('an event has its places with links, and the source and area around them; one that no call sends has none', async () => {
  await scan({ ...WEB, 'apps/api/a #1.py': "analytics.track(1, 'Door Moved')" }, '--write');
  const { value, problems } = await loadCatalog(content);
  assert.deepEqual(problems, []);
  const [glued, moved, shut] = value?.events.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [];
  assert.deepEqual(moved?.code?.slice(0, 2), [
    {
      path: 'apps/api/a #1.py',
      line: 1,
      url: 'https://git.example/shop/blob/main/apps/api/a%20%231.py#L1',
      area: 'access',
    },
    {
      path: 'apps/web/door.ts',
      line: 2,
      url: 'https://git.example/shop/blob/main/apps/web/door.ts#L2',
      source: 'website',
      area: 'access',
    },
  ]);
  assert.deepEqual(shut?.code, []);
  assert.equal(glued?.code, undefined);
});

test('functions that the site names are calls, without being named again', async () => {
  const { out } = await scan({ 'apps/a.js': "tell('Door Shut', {});" }, '--format', 'json');
  assert.match(out, /"event": "Door Shut"/);
});

test('what is not documented is kept beside; what is computed or looks personal is not', async () => {
  const lines = [
    "analytics.track('Door Painted', { colour: 'MARKER-1' });",
    "analytics.track('Door ' + how, {});",
    "analytics.track('ann@site.example', {});",
    "analytics.track('\\u001B[2J', {});",
    'analytics.page();',
  ];
  const { out } = await scan({ 'apps/a.js': lines.join('\n') }, '--write');
  assert.match(out, /2 × events with a name that looks personal/);
  const text = readFileSync(join(content, 'code.yaml'), 'utf8');
  assert.doesNotMatch(text, /MARKER|site\.example|\u001B/);
  const { value } = await loadCatalog(content);
  assert.deepEqual(
    value?.code?.undocumented.map(({ name, call, places }) => [name, call, places.length]),
    [
      [undefined, 'page', 1],
      ['Door Painted', 'track', 1],
    ],
  );
});

test('what is scanned again is written anew', async () => {
  await scan({ 'apps/a.js': "tell('Door Shut');" }, '--write');
  await scan({ 'apps/a.js': "tell('Door Moved');" }, '--write');
  assert.deepEqual(
    kept().events.map(({ name }) => name),
    ['Door Moved'],
  );
});

test('a name that stands twice in the file is a problem, and so is a folder of a source that is not there', async () => {
  const one = '{ name: Door Shut, places: [{ path: a.js, line: 1 }] }';
  write({ 'code.yaml': `events: [${one}, ${one}]\n` }, content);
  const { problems } = await loadCatalog(content);
  assert.deepEqual(
    problems.map(({ code, file }) => [code, file]),
    [['duplicate-reference', 'code.yaml']],
  );
  write({ 'site.yaml': SITE.replace('source: website', 'source: websit') }, content);
  assert.deepEqual(
    (await loadCatalog(content)).problems.map(({ code, file, line }) => [code, file, line]),
    [['unknown-source', 'site.yaml', 7]],
  );
});

test('a function that is none is refused in the site', async () => {
  write({ 'site.yaml': SITE.replace('[tell]', "['tell it']") }, content);
  const { problems } = await loadCatalog(content);
  assert.deepEqual(
    problems.map(({ file, line }) => [file, line]),
    [['site.yaml', 8]],
  );
});
