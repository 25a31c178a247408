// Every host we write rules for is asked the same: all give the answer of the table in `deploy/README.md`, and nobody is led
// off the site.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { serve } from '../../scripts/hosting/static-server.ts';
import { missing, programOf } from '../../scripts/test/programs.ts';
import { azureRoutes, byRules, cloudFront, overHttp, redirectLines, type Ask } from '../hosting/hosts.ts';
import { kindsAt, type Answer, type Kind } from '../hosting/kinds.ts';
import { writeToySite } from '../hosting/toy-site.ts';
import { SERVERS, startServer } from '../site/servers.ts';

const guide = join(import.meta.dirname, '../../deploy/README.md');
const ORIGIN = 'http://site.example';
const NAMES = { preview: 'preview', nginx: 'nginx', caddy: 'Caddy', cloudFront: 'CloudFront' } as const;
const OWN = { '`_redirects`': redirectLines, Azure: azureRoutes } as const;

const stops: (() => unknown)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

/** The hosts that answer everything; a server that is not on this machine is left out. */
async function hostsOf(folder: string, base: string): Promise<ReadonlyMap<string, Ask>> {
  const preview = await serve(folder, { basePath: base || '/', port: 0 });
  stops.push(preview.close);
  const hosts = new Map<string, Ask>([[NAMES.preview, overHttp(preview.address)]]);
  for (const name of SERVERS) {
    const program = programOf(name);
    if (program === undefined) continue;
    const { origin, stop } = await startServer(name, program, folder);
    stops.push(stop);
    hosts.set(NAMES[name], overHttp(origin));
  }
  return hosts.set(NAMES.cloudFront, cloudFront(folder, base));
}

/** What differs and has to: the preview leads on by the pages for it, and the function does not know the bucket. */
function expected(host: string, { name, answer }: Kind, path: string): Answer {
  if (host === NAMES.preview && name === 'an old address') return { status: 200 };
  const looksLikeFolder = !/\/$|\.[^/]*$/.test(path.split('?')[0] ?? '');
  const isPassedOn = host === NAMES.cloudFront && answer.status === 404 && looksLikeFolder && !REFUSED.test(path);
  return isPassedOn ? { status: 301, location: path.replace(/(?=\?|$)/, '/') } : answer;
}

const REFUSED = /^[^?]*(?:\/\/|\\|%5c|%2f|%00|\/(?:\.|%2e){1,2}(?:\/|\?|$))/i;

for (const server of SERVERS) {
  if (programOf(server)) continue;
  test(`${server} is there to be asked`, { skip: !process.env['CI'] && missing(server) }, () =>
    assert.fail(missing(server)),
  );
}

for (const base of ['', '/a/b']) {
  const folder = writeToySite(base);
  const kinds = kindsAt(base);
  let starting: Promise<ReadonlyMap<string, Ask>> | undefined;

  test(`at ${base || '/'} there are some two hundred paths to ask for`, () => {
    assert.ok(kinds.flatMap(({ paths }) => paths).length > 190);
  });

  for (const kind of kinds) {
    test(`every host at ${base || '/'} answers ${kind.answer.status} for ${kind.name}`, async () => {
      for (const [host, ask] of await (starting ??= hostsOf(folder, base))) {
        for (const path of kind.paths) {
          const { status, location } = (await ask(path)) ?? {};
          const wanted = expected(host, kind, path);
          const place = `${host}: ${path.slice(0, 80)}`;
          assert.deepEqual([status, location], [wanted.status, wanted.location], place);
          if (location) assert.equal(new URL(location, ORIGIN).origin, ORIGIN, `${place} → ${location}`);
        }
      }
    });
  }

  test(`what other hosts read at ${base || '/'} leads on from old addresses only, to the site`, async () => {
    for (const [name, rulesOf] of Object.entries(OWN)) {
      const ask = byRules(rulesOf(folder));
      for (const { name: kind, paths, answer } of kinds) {
        for (const path of paths)
          assert.deepEqual(await ask(path), kind === 'an old address' ? answer : undefined, `${name}: ${path}`);
      }
    }
  });
}

test('the guide to deploying has the table of answers', async () => {
  const hosts = Object.values(NAMES);
  const rows = kindsAt('/a/b').map((kind) => {
    const cells = hosts.map((host) => {
      const { paths, sample } = kind;
      return said(expected(host, kind, paths.find((path) => path.endsWith(sample)) ?? sample), kind);
    });
    const others = kind.name === 'an old address' ? said(kind.answer, kind) : 'its own';
    return `| ${[kind.name, `\`${kind.sample}\``, ...cells, others].join(' | ')} |`;
  });
  const head = ['asked for', 'such as', ...hosts, Object.keys(OWN).join(', ')];
  const table = [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
  const set = await format(table, { ...(await resolveConfig(guide)), parser: 'markdown' });
  const text = readFileSync(guide, 'utf8');
  assert.ok(text.includes(set), `deploy/README.md has not this table:\n\n${set}`);
});

/** A place as seen from the base path, but where the base path is what it is about. */
function said({ status, location }: Answer, { name }: Kind): string {
  if (location === undefined) return String(status);
  return `${status} to \`${name.includes('/a/b/') ? location : location.replace('/a/b', '')}\``;
}
