// A static server that answers as a careful host would: strict paths, one slash after a folder, 404.html, and the
// headers the site is meant to live under.

import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../src/site/policy.ts';

export interface Served {
  /** With the base path and a closing slash: `http://localhost:4321/a/b/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly basePath: string;
  readonly port: number;
  /** Who may frame the embeds; nobody unless said. */
  readonly frameAncestors?: string;
}

/** Serves a folder; a link is followed at each request, so a new build shows without a restart. Port 0 takes any. */
export async function serve(folder: string, options: Options): Promise<Served> {
  const base = options.basePath === '/' ? '' : options.basePath;
  const ancestors = options.frameAncestors ?? "'none'";
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, extensions: [] });
  const server = createServer((request, response) => {
    const { pathname } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '/' };
    const path = pathname.slice(base.length);
    for (const [name, value] of Object.entries(headersFor(path, ancestors))) response.setHeader(name, value);
    const answer = answerTo(folder, base, request);
    if (answer.kind === 'redirect') return void response.writeHead(308, { Location: answer.to }).end();
    if (answer.kind === 'missing') return void sendMissing(folder, response);
    request.url = answer.path;
    files(request, response, () => void sendMissing(folder, response));
  });
  await listen(server, options.port);
  // A listening TCP server has an AddressInfo; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}/`,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

type Answer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

function answerTo(folder: string, base: string, request: IncomingMessage): Answer {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (base && (path === '/' || path === base)) return { kind: 'redirect', to: `${base}/${search}` };
  const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  if (inside === undefined || /\/\/|\\|%2f|%5c|%00/i.test(inside) || !URL.canParse(inside, 'http://localhost')) {
    return { kind: 'missing' };
  }
  if (inside.endsWith('/')) return { kind: 'file', path: `${inside}index.html` };
  const isFolder = statSync(join(folder, decoded(inside)), { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? { kind: 'redirect', to: `${path}/${search}` } : { kind: 'file', path: inside };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(new URL(path, 'http://localhost').pathname);
  } catch {
    return path;
  }
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found.');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(page);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => (server.off('error', fail), done()));
  });
}
