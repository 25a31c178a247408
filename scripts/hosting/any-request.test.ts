// Whatever is asked, the server answers and lives, and never sends anyone off the site.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from '../../tests/generated/fast-check.ts';
import { encodingsTaken } from './asked.ts';
import { serve } from './static-server.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] || 300);
const SECRET = 'for servers only';

const root = mkdtempSync(join(tmpdir(), 'asked-'));
for (const folder of ['events', '_hosting', 'evil.example']) mkdirSync(join(root, folder));
writeFileSync(join(root, 'index.html'), 'a page of the site');
writeFileSync(join(root, '404.html'), 'nothing here');
writeFileSync(join(root, 'events', 'index.html'), 'events');
writeFileSync(join(root, 'events', 'index.html.gz'), 'in gzip');
writeFileSync(join(root, 'events', 'index.html.br'), 'in brotli');
writeFileSync(join(root, '_hosting', 'nginx.conf'), SECRET);
const sites = [
  await serve(root, { basePath: '/', port: 0 }),
  await serve(root, { basePath: '/evil.example', port: 0 }),
] as const;
after(() => Promise.all(sites.map(({ close }) => close())));

/** The whole answer as it comes over the wire; nothing is tidied on the way there. */
function send({ address }: { readonly address: string }, text: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'));
    socket.setEncoding('latin1').on('data', (part) => (answer += String(part)));
    socket.setTimeout(10_000, () => (socket.destroy(), fail(new Error(`No answer to ${text.slice(0, 200)}`))));
    socket.on('close', () => done(answer)).on('error', fail);
  });
}

const asked = (path: string, headers: readonly string[] = [], method = 'GET') =>
  [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const headerOf = (answer: string, name: string) => new RegExp(`^${name}: (.*?)\\r?$`, 'im').exec(answer)?.[1];

const smile = '%F0%9F%98%80';
const hostile: Readonly<Record<string, string>> = {
  'a name longer than a disk takes': `/${'a'.repeat(256)}`,
  'the same of a folder': `/${'a'.repeat(256)}/`,
  '2,100 folders': '/ab'.repeat(2100),
  'a long name of encoded emoji': `/${smile.repeat(70)}`,
  NUL: '/events%00',
  'no character at all': '/%ff%fe',
  'the folder for servers': '/_hosting/nginx.conf',
  'the same without slash': '/_hosting',
  'the same in disguise': '/%5fHosting/nginx.conf',
  'what climbs': '/events/../_hosting/nginx.conf',
  'what climbs in disguise': '/events/%2e%2e/index.html',
};
for (const [what, path] of Object.entries(hostile)) {
  test(`${what} is missing`, async () => {
    const answer = await send(sites[0], asked(path));
    assert.equal(statusOf(answer), 404);
    assert.ok(answer.includes('nothing here'));
  });
}

test('a range that ends before it begins cannot be had', async () => {
  const answer = await send(sites[0], asked('/index.html', ['Range: bytes=9-2']));
  assert.deepEqual([statusOf(answer), headerOf(answer, 'Content-Range')], [416, 'bytes */18']);
});

test('a range is sent, and one of a kind that may be left aside is not', async () => {
  assert.ok((await send(sites[0], asked('/', ['Range: bytes=2-5']))).endsWith('\r\n\r\npage'));
  for (const range of ['bytes=-4', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=0-0', `bytes=0-${'9'.repeat(30)}`])
    assert.equal(statusOf(await send(sites[0], asked('/', [`Range: ${range}`]))), 200, range);
});

test('only GET and HEAD are taken', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH']) {
    const answer = await send(sites[0], asked('/', [], method));
    assert.deepEqual([statusOf(answer), headerOf(answer, 'Allow')], [405, 'GET, HEAD'], method);
  }
  assert.equal(statusOf(await send(sites[0], asked('/', [], 'HEAD'))), 200);
});

test('an encoding with the weight 0 is not sent', async () => {
  const encoding = async (header: string) =>
    headerOf(await send(sites[0], asked('/events/', [`Accept-Encoding: ${header}`])), 'Content-Encoding');
  assert.equal(await encoding('br;q=0, gzip'), 'gzip');
  assert.equal(await encoding('gzip;q=0, br ; q=0.0'), undefined);
  assert.equal(await encoding('*'), 'br');
  assert.equal(await encoding('*;q=0'), undefined);
});

test('encodings are read whatever their case and weight', () => {
  assert.equal(encodingsTaken('GZIP;Q=0.5, BR'), 'br, gzip');
  assert.equal(encodingsTaken('deflate, xbr, zstd'), '');
  assert.equal(encodingsTaken(), '');
});

test('only this machine reaches it, unless a host is named', async () => {
  const open = await serve(root, { basePath: '/', port: 0, host: '0.0.0.0' });
  const other = `http://127.0.0.2:${new URL(open.address).port}/`;
  assert.match(open.address, /^http:\/\/localhost:/);
  if (process.platform === 'linux') {
    assert.equal((await fetch(other)).status, 200);
    await assert.rejects(fetch(`http://127.0.0.2:${new URL(sites[0].address).port}/`));
  }
  await open.close();
});

const odd = [
  ...[
    '',
    '.',
    '..',
    '%2e%2e',
    '%2E.',
    '...',
    '_hosting',
    '%5fhosting',
    '_Hosting',
    'nginx.conf',
    'events',
    'index.html',
  ],
  ...[
    'evil.example',
    '%00',
    '%',
    '%zz',
    '%ff',
    '\\',
    '%5c',
    '%2f',
    '%0d%0aX:1',
    '%E0%A4',
    '\u00e9',
    '%C3%A9',
    'CON',
    'a:b',
  ],
  ...[
    'http:',
    '@evil.example',
    '%23',
    ';',
    '~',
    '*',
    '{path}',
    'a'.repeat(256),
    smile.repeat(70),
    '*.gz',
    '%252e%252e',
  ],
];
const segment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ maxLength: 300, unit: 'grapheme' }).map((text) => encodeURIComponent(text)) },
);
const path = fc.oneof(
  { weight: 20, arbitrary: fc.array(segment, { maxLength: 6 }).map((all) => `/${all.join('/')}`) },
  { weight: 5, arbitrary: fc.array(segment, { maxLength: 3 }).map((all) => `/evil.example/${all.join('/')}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(segment, fc.integer({ min: 1, max: 2500 })).map(([one, n]) => `/${one.slice(0, 5)}`.repeat(n)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('*', 'http://evil.example/', 'evil.example:80', '?', '//evil.example/..%2fevents'),
  },
);
const header = fc.oneof(
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `Range: bytes=${from % 30}-${to % 30}`),
  fc.constantFrom('bytes=-', 'bytes=-5', 'bytes=5-', 'x', 'bytes=1e9-2', 'bytes=0-0').map((range) => `Range: ${range}`),
  fc.constantFrom('br', 'gzip;q=0', '*', 'br;q=', ';;,', 'q=0').map((encoding) => `Accept-Encoding: ${encoding}`),
  fc.constantFrom(
    'If-None-Match: *',
    'If-Range: x',
    'Expect: much',
    'Upgrade: websocket',
    'X-Forwarded-Proto: https',
    'Host: evil.example',
  ),
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('GET', 'HEAD') },
  { weight: 1, arbitrary: fc.constantFrom('POST', 'DELETE', 'TRACE', 'OPTIONS', 'CONNECT', 'NONE', 'get') },
);
const query = fc.constantFrom('', '', '?', '?q=1', '?//evil.example', '?%0d%0aX:1');

test('no request ends the process, leaves the site or sees what is for servers', { timeout: 600_000 }, async () => {
  const requests = fc
    .sample(fc.tuple(method, path, query, fc.array(header, { maxLength: 3 })), { numRuns: RUNS })
    .map(([verb, where, search, headers]) => asked(where + search, headers, verb));
  const known = new Set([200, 206, 301, 302, 304, 400, 404, 405, 416, 417, 431]);
  while (requests.length > 0) {
    const some = requests.splice(0, 20);
    const answers = await Promise.all(
      some.flatMap((text) => sites.map(async (site) => [text, await send(site, text)] as const)),
    );
    for (const [text, answer] of answers) {
      const what = text.slice(0, 300);
      assert.ok(answer === '' ? text.startsWith('CONNECT') : known.has(statusOf(answer)), `${what}\n${answer}`);
      assert.match(headerOf(answer, 'Location') ?? '/', /^\/(?![/\\])/, what);
      assert.ok(!answer.includes(SECRET), what);
    }
  }
  for (const site of sites) assert.equal((await fetch(site.address)).status, 200);
});
