// Serves a folder as a good host would, brotli where it helps, and counts what goes out; each answer can be made to wait.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HEADER_POLICY } from '../../src/site/policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface BenchServer {
  readonly address: string;
  readonly sent: Sent[];
  /** Milliseconds each answer waits. */
  delay: number;
  readonly close: () => void;
}

/** Without our policy, others may do what it forbids. */
export async function serveFolder(folder: string, isOurs = true): Promise<BenchServer> {
  const compressed = new Map<string, Buffer>();
  const bench = { address: '', sent: [] as Sent[], delay: 0, close: () => void server.close() };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const body = compressed.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    compressed.set(file, body);
    bench.sent.push({ path: pathname, bytes: body.length });
    const headers = {
      ...(isOurs && { 'Content-Security-Policy': HEADER_POLICY }),
      'Cache-Control': 'max-age=3600',
      'Content-Length': body.length,
    };
    const typed = type
      ? { 'Content-Type': type, 'Content-Encoding': 'br' }
      : { 'Content-Type': 'application/octet-stream' };
    setTimeout(() => response.writeHead(200, { ...headers, ...typed }).end(body), bench.delay);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  bench.address = `http://localhost:${(server.address() as AddressInfo).port}/`; // listening on a port, not a pipe
  return bench;
}
