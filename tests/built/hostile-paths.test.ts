// Every server we write rules for is asked for the same hostile paths: none sends anyone off the site, none fails.

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { serve } from '../../scripts/hosting/static-server.ts';
import { missing, programOf } from '../../scripts/test/programs.ts';
import { toCaddy } from '../../src/files/hosting/caddy.ts';
import { toCloudFront } from '../../src/files/hosting/cloudfront.ts';
import { toNginx } from '../../src/files/hosting/nginx.ts';
import { redirectRules } from '../../src/files/hosting/rules.ts';
import { toAzure, toRedirectsFile } from '../../src/files/hosting/static-hosts.ts';
import { SERVERS, startServer } from '../site/servers.ts';

interface Answer {
  readonly status: number;
  readonly location?: string | undefined;
}
type Ask = (path: string) => Promise<Answer> | Answer;

const ORIGIN = 'http://site.example';
const smile = '%F0%9F%98%80';
const openings = [
  ...[
    '//',
    '///',
    '/\\',
    '/%5c',
    '/%2f',
    '//%2f',
    '/./',
    '/../',
    '/%2e%2e/',
    '/;/',
    '/%09/',
    '/@',
    '/http:',
    '/http:/',
  ],
  ...['/a/b//', '/a/b/\\', '/events/..//', '/a/..%2f/'],
];
const endings = [
  'x',
  'events',
  'x/',
  '..%2fevents',
  '%2e%2e/events',
  '..%5cevents',
  '..%2fa/b/events',
  '..%2findex.html/',
];
const hostile = [
  ...openings.flatMap((opening) => endings.map((ending) => `${opening}evil.example/${ending}`)),
  ...openings.flatMap((opening) => [
    `${opening}evil.example`,
    `${opening}evil.example?//evil.example`,
    `${opening}events`,
  ]),
];
/** What no disk has; 400 and 414 are as good an answer. */
const impossible = [
  ...['/%00', '/events%00', '/events/%00/', '/%ff', `/${'a'.repeat(256)}`, `/${'a'.repeat(256)}/`, '/ab'.repeat(2100)],
  ...[
    `/${smile.repeat(70)}`,
    `/events/${smile.repeat(70)}/`,
    `/${'a'.repeat(300)}.ts`,
    `/_astro/${'a'.repeat(300)}.js`,
  ],
];

function answered(origin: string): Ask {
  const { hostname, port } = new URL(origin);
  return (path) =>
    new Promise((done, fail) => {
      const sent = request({ hostname, port, path, headers: { Host: 'site.example' } }, (response) => {
        const { location } = response.headers;
        response.resume().on('end', () => done({ status: response.statusCode ?? 0, location }));
      });
      sent.on('error', fail).end();
    });
}

const MOVES = {
  pages: [{ from: '/events/old/', to: '/events/', anchors: [], byServer: true }],
  files: [],
  retired: [],
  anchors: [],
};

function site(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-paths-'));
  chmodSync(folder, 0o755); // a server of its own user reads it
  const rules = redirectRules(MOVES, base);
  const files = {
    'index.html': 'home',
    '404.html': 'nothing here',
    'events/index.html': 'events',
    'evil.example/index.html': 'evil',
    '_hosting/nginx.conf': toNginx(rules, base, "'none'"),
    '_hosting/Caddyfile': toCaddy(rules, base, "'none'"),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The function itself, before a bucket that has nothing: what is passed on is missing there. */
function cloudFront(base: string): Ask {
  const text = toCloudFront(redirectRules(MOVES, base), base, "'none'");
  const handler = runInNewContext(`${text}; handler`) as (event: object) => {
    readonly statusCode?: number;
    readonly headers?: { readonly location?: { readonly value: string } };
  }; // the function we have written
  return (path) => {
    const [uri = ''] = path.split('?');
    const { statusCode = 404, headers } = handler({ request: { uri, querystring: {} } });
    return { status: statusCode, location: headers?.location?.value };
  };
}

const stops: (() => unknown)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

for (const base of ['', '/a/b']) {
  const folder = site(base);
  const servers: Record<string, () => Promise<Ask>> = {
    'the preview': async () => {
      const { address, close } = await serve(folder, { basePath: base || '/', port: 0 });
      stops.push(close);
      return answered(address);
    },
    'the CloudFront function': () => Promise.resolve(cloudFront(base)),
  };
  for (const name of SERVERS) {
    const program = programOf(name);
    if (program === undefined) {
      test(`${name} is there to be asked`, { skip: !process.env['CI'] && missing(name) }, () =>
        assert.fail(missing(name)),
      );
      continue;
    }
    servers[name] = async () => {
      const { origin, stop } = await startServer(name, program, folder);
      stops.push(stop);
      return answered(origin);
    };
  }
  for (const [name, start] of Object.entries(servers)) {
    const place = `${name} at ${base || '/'}`;
    let asking: Promise<Ask> | undefined;
    const ask = async (path: string) => (await (asking ??= start()))(path);

    test(`${place} leads nobody off the site`, async () => {
      assert.ok(hostile.length > 190);
      for (const path of [...hostile, ...hostile.map((each) => base + each)]) {
        const { status, location = '/' } = await ask(path);
        assert.ok([200, 301, 302, 308, 400, 404].includes(status), `${path}: ${status}`);
        assert.equal(new URL(location, ORIGIN).origin, ORIGIN, `${path} → ${location}`);
      }
    });

    test(`${place} has nothing where no disk can have anything`, async () => {
      for (const path of impossible) {
        const { status } = await ask(base + path);
        const isMissing = [400, 404, 414].includes(status);
        assert.ok(isMissing || (name.endsWith('function') && status === 301), `${path.slice(0, 80)}: ${status}`);
      }
    });

    test(`${place} still has its pages, and leads to folders and on from old addresses`, async () => {
      for (const path of name.endsWith('function') ? [] : ['/', '/events/', '/404.html'])
        assert.equal((await ask(base + path)).status, 200, path);
      assert.equal((await ask(`${base}/events`)).location, `${base}/events/`);
      // The preview has redirect pages, as any folder has.
      if (name !== 'the preview') assert.equal((await ask(`${base}/events/old/`)).location, `${base}/events/`);
    });
  }

  test(`what other hosts read at ${base || '/'} leads to fixed places of the site`, () => {
    const rules = redirectRules(MOVES, base);
    const azure = JSON.parse(toAzure(rules, base, "'none'")) as { routes: { redirect?: string }[] }; // our own
    const targets = [
      ...toRedirectsFile(rules)
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1]),
      ...azure.routes.flatMap(({ redirect }) => redirect ?? []),
    ];
    assert.deepEqual(targets, [`${base}/events/`, `${base}/events/`]);
  });
}
