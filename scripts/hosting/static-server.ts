// A static server that answers as a careful host would: strict paths, one slash after a folder, 404.html, and the
// headers the site is meant to live under.

import { statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../src/site/policy.ts';
import { strangePath } from '../../src/files/hosting/rules.ts';
import { encodingsTaken, rangeAsked } from './asked.ts';

export interface Served {
  /** With the base path and a closing slash: `http://localhost:4321/a/b/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly basePath: string;
  readonly port: number;
  /** Where it listens; only this machine reaches it unless said. */
  readonly host?: string | undefined;
  /** Who may frame the embeds; nobody unless said. */
  readonly frameAncestors?: string;
}

/** Serves a folder; a link is followed at each request, so a new build shows without a restart. Port 0 takes any. */
export async function serve(folder: string, options: Options): Promise<Served> {
  const base = options.basePath === '/' ? '' : options.basePath;
  const ancestors = options.frameAncestors ?? "'none'";
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, extensions: [] });
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '/' };
    const path = pathname.slice(base.length);
    for (const [name, value] of Object.entries(headersFor(path, ancestors))) response.setHeader(name, value);
    const answer = answerTo(folder, base, request);
    if (answer.kind === 'not-taken') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (answer.kind === 'redirect') return void response.writeHead(answer.status, { Location: answer.to }).end();
    if (answer.kind === 'missing') return void sendMissing(folder, response);
    const range = rangeAsked(request.headers);
    if (range === false) {
      return void response.writeHead(416, { 'Content-Range': `bytes */${answer.size}` }).end();
    }
    request.headers.range = range;
    request.headers['accept-encoding'] = encodingsTaken(request.headers['accept-encoding']);
    request.url = answer.path;
    files(request, response, () => void sendMissing(folder, response));
  };
  const server = createServer((request, response) => {
    response.on('pipe', (file) => file.on('error', () => response.destroy())); // a file that went, or may not be read
    try {
      respond(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
  const host = options.host ?? LOOPBACK;
  await listen(server, options.port, host);
  // A listening TCP server has an AddressInfo; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  const name = NAMED.has(host) ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  return {
    address: `http://${name}:${port}${base}/`,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

const LOOPBACK = '127.0.0.1';
/** Where `localhost` is understood. */
const NAMED = new Set([LOOPBACK, '0.0.0.0', '::']);

type Answer =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-taken' };

function answerTo(folder: string, base: string, { method, url = '/' }: IncomingMessage): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'not-taken' };
  const [path = '/', query] = url.split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (base && (path === '/' || path === base)) return { kind: 'redirect', status: 302, to: `${base}/${search}` };
  const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  const name = inside === undefined || STRANGE.test(path) ? undefined : decoded(inside);
  if (inside === undefined || name === undefined || HIDDEN.test(name)) return { kind: 'missing' };
  const file = inside.endsWith('/') ? 'index.html' : '';
  const found = statOf(join(folder, name, file));
  if (found?.isFile()) return { kind: 'file', path: inside + file, size: found.size };
  if (!found?.isDirectory() || file !== '') return { kind: 'missing' };
  return { kind: 'redirect', status: 301, to: `${path}/${search}` };
}

const STRANGE = new RegExp(strangePath(), 'i');

/** What is for servers only; some disks do not tell small letters from capitals. */
const HIDDEN = /^\/_hosting(?:\/|$)/i;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Nothing also for names that the disk refuses. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found.');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(page);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => (server.off('error', fail), done()));
  });
}
