import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serve } from './static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
for (const build of ['old', 'new']) {
  mkdirSync(join(root, build, 'events', 'é'), { recursive: true });
  writeFileSync(join(root, build, 'index.html'), build);
  writeFileSync(join(root, build, '404.html'), 'nothing here');
  writeFileSync(join(root, build, 'events', 'index.html'), 'events');
  writeFileSync(join(root, build, 'events', 'é', 'index.html'), 'accent');
  writeFileSync(join(root, build, 'catalog.json'), '{}');
}
symlinkSync('old', join(root, 'dist'));
const atRoot = await serve(join(root, 'dist'), { basePath: '/', port: 0 });
const below = await serve(join(root, 'dist'), { basePath: '/a/b', port: 0 });
after(() => Promise.all([atRoot.close(), below.close()]));

interface Reply {
  readonly status: number | undefined;
  readonly text: string;
  readonly location: string | undefined;
  readonly type: string | undefined;
}

function get(site: { address: string }, path: string): Promise<Reply> {
  const { hostname, port } = new URL(site.address);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      const { location, 'content-type': type } = response.headers;
      response.on('end', () => done({ status: response.statusCode, text, location, type }));
    })
      .on('error', fail)
      .end();
  });
}

test('a folder answers with its index', async () => {
  const { status, text, type } = await get(atRoot, '/events/');
  assert.deepEqual([status, text, type], [200, 'events', 'text/html;charset=utf-8']);
});

test('a folder without its slash redirects, and keeps the query', async () => {
  const { status, location } = await get(atRoot, '/events?q=1');
  assert.deepEqual([status, location], [301, '/events/?q=1']);
});

test('a path with an accent is found encoded', async () => {
  assert.equal((await get(atRoot, '/events/%C3%A9/')).text, 'accent');
});

test('a file has its type', async () => {
  assert.equal((await get(atRoot, '/catalog.json')).type, 'application/json');
});

for (const path of ['/no', '/no/', '/events/index', '/catalog', '//events', '/..%2f..%2fetc/passwd', '/%zz']) {
  test(`${path} is missing, and says so`, async () => {
    const { status, text } = await get(atRoot, path);
    assert.deepEqual([status, text], [404, 'nothing here']);
  });
}

test('under a base path the root leads there', async () => {
  assert.deepEqual([(await get(below, '/')).location, (await get(below, '/a/b')).location], ['/a/b/', '/a/b/']);
});

test('under a base path pages are found there and nowhere else', async () => {
  const statuses = await Promise.all(['/a/b/events/', '/events/', '/a/bevents/'].map((path) => get(below, path)));
  assert.deepEqual(
    statuses.map(({ status }) => status),
    [200, 404, 404],
  );
});

test('a folder under a base path redirects within it', async () => {
  assert.equal((await get(below, '/a/b/events')).location, '/a/b/events/');
});

test('every answer carries the content security policy', async () => {
  for (const path of ['', 'no/', 'events']) {
    const { headers } = await fetch(atRoot.address + path, { redirect: 'manual' });
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
  }
});

test('a port in use is an error', async () => {
  const port = Number(new URL(atRoot.address).port);
  await assert.rejects(serve(root, { basePath: '/', port }), { code: 'EADDRINUSE' });
});

test('a new build shows without a restart', async () => {
  symlinkSync('new', join(root, 'next'));
  renameSync(join(root, 'next'), join(root, 'dist'));
  assert.equal((await get(atRoot, '/')).text, 'new');
});
