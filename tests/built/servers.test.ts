// The servers we ship files for, started from those files with the built site behind them.

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { dirname, extname } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { missing, programOf } from '../../scripts/test/programs.ts';
import { embedHeaders, KEPT, PAGE_HEADERS, SECURE_HEADERS } from '../../src/site/policy.ts';
import { mainSite, siteBelow } from '../site/built.ts';
import { SERVERS, startServer, type Running } from '../site/servers.ts';
import { readSite } from '../site/site.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As written, without the tidying of `fetch`. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', fail).end();
  });
}

function assertHeaders({ headers }: Answer, expected: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(expected)) assert.equal(headers[name.toLowerCase()], value, name);
}

/** By the ending of the name; a schema registry has files without. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '': /^application\/json\b/,
  '.atom': /^application\/atom\+xml\b/,
  '.css': /^text\/css; charset=utf-8$/,
  '.csv': /^text\/csv; charset=utf-8$/,
  '.grammar': /^(?:application\/octet-stream|undefined)$/, // bytes that only our own script asks for
  '.html': /^text\/html; charset=utf-8$/,
  '.js': /^text\/javascript; charset=utf-8$/,
  '.json': /^application\/json\b/,
  '.md': /^text\/markdown; charset=utf-8$/,
  '.png': /^image\/png$/,
  '.svg': /^image\/svg\+xml\b/,
  '.ts': /^text\/plain; charset=utf-8$/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.woff2': /^font\/woff2$/,
  '.xlsx': /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
  '.xml': /^text\/xml; charset=utf-8$/,
  '.yaml': /^application\/(?:x-)?yaml\b/,
  '.yml': /^application\/(?:x-)?yaml\b/,
  '.zip': /^application\/zip$/,
};

for (const name of SERVERS) {
  for (const built of [mainSite(), siteBelow()]) {
    if (!built) continue;
    const base = built.basePath === '/' ? '' : built.basePath;
    const place = `${name} at ${built.basePath}`;
    const program = programOf(name);
    if (program === undefined) {
      test(`${place} is there to be asked`, { skip: !process.env['CI'] && missing(name) }, () => {
        assert.fail(missing(name));
      });
      continue;
    }
    let running: Promise<Running> | undefined;
    const get = async (path: string, headers?: Record<string, string>) => {
      const { origin } = await (running ??= startServer(name, program, built.folder));
      return ask(origin, base + path, headers);
    };
    after(async () => (await running)?.stop());
    const site = readSite(built.folder, built);
    const style = [...site.files].find((file) => /^\/_astro\/.*\.css$/.test(file)) ?? '';

    test(`${place} serves every page, with the headers of the policy`, async () => {
      for (const { path } of site.pages) {
        const answer = await get(encodeURI(path));
        assert.equal(answer.status, 200, path);
        assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8', path);
        assertHeaders(answer, path.startsWith('/embed/') ? embedHeaders("'none'") : PAGE_HEADERS);
      }
    });

    test(`${place} tells the type of every kind of file`, async () => {
      const hosting =
        /\.(?:br|gz)$|^\/pagefind\/(?!.*\.js$)|^\/(?:_hosting\/|_headers$|_redirects$|\.nojekyll$|SHA256SUMS$)/;
      const files = [...site.files].filter((file) => !hosting.test(file));
      const first = new Map(files.reverse().map((file) => [extname(file) || dirname(file), file]));
      assert.deepEqual([...new Set(files.map(extname))].sort(), Object.keys(TYPES).sort());
      for (const path of first.values()) {
        const type = String((await get(encodeURI(path))).headers['content-type']);
        assert.match(type, TYPES[extname(path)] ?? /^$/, path);
      }
    });

    test(`${place} answers 404 with a page, whatever kind of file was asked for`, async () => {
      for (const path of ['/no.ts', '/no.csv', '/exports/iglu/schemas/no']) {
        const { status, headers } = await get(path);
        assert.deepEqual([status, headers['content-type']], [404, 'text/html; charset=utf-8'], path);
      }
    });

    test(`${place} adds the slash behind a folder, and keeps the query`, async () => {
      const { status, headers } = await get('/events?q=1');
      assert.ok(status === 301 || status === 308, String(status));
      assert.equal(headers.location, `${base}/events/?q=1`);
      assert.equal((await get('/events')).headers.location, `${base}/events/`);
    });

    test(`${place} answers 404 with the page for it, also for what climbs or hides`, async () => {
      const paths = [
        '/no/such/',
        '/events/nothing',
        '/_hosting/nginx.conf',
        '/_hosting/',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/_astro/no.js',
      ];
      for (const path of paths) {
        const answer = await get(path);
        assert.ok(answer.status === 404 || answer.status === 400, `${path}: ${answer.status}`);
        if (answer.status === 400) continue;
        assert.match(answer.body.toString(), /Page not found/, path);
        assertHeaders(answer, PAGE_HEADERS);
        assert.notEqual(answer.headers['cache-control'], KEPT, path);
      }
    });

    test(`${place} lets hashed files be kept, and asks again for the rest`, async () => {
      assert.equal((await get(style)).headers['cache-control'], KEPT);
      const page = await get('/events/');
      assert.equal(page.headers['cache-control'], 'no-cache');
      const again = await get('/events/', { 'If-None-Match': String(page.headers['etag']) });
      assert.equal(again.status, 304);
    });

    test(`${place} sends the compressed twins the build has made`, async () => {
      const encodings = name === 'caddy' ? (['br', 'gzip'] as const) : (['gzip'] as const);
      const plain = (await get('/reference/')).body;
      for (const encoding of encodings) {
        const answer = await get('/reference/', { 'Accept-Encoding': encoding });
        assert.equal(answer.headers['content-encoding'], encoding);
        const unpacked = encoding === 'br' ? brotliDecompressSync(answer.body) : gunzipSync(answer.body);
        assert.deepEqual(unpacked, plain);
        const twin = site.files.has(`/reference/index.html.${encoding === 'br' ? 'br' : 'gz'}`);
        assert.ok(twin && answer.body.length < plain.length / 3);
        assert.match(String(answer.headers['vary']), /accept-encoding/i);
      }
    });

    test(`${place} speaks of https only over https`, async () => {
      assertHeaders(await get('/', { 'X-Forwarded-Proto': 'https' }), SECURE_HEADERS);
      assertHeaders(await get('/no/such/', { 'X-Forwarded-Proto': 'https' }), SECURE_HEADERS);
      const { headers } = await get('/');
      for (const each of Object.keys(SECURE_HEADERS)) assert.equal(headers[each.toLowerCase()], undefined);
    });
  }
}
