// The web servers of others, started from the files in deploy/ with another folder and port put in.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

export interface Running {
  /** `http://127.0.0.1:40001` */
  readonly origin: string;
  readonly stop: () => void;
}

export const SERVERS = ['nginx', 'caddy'] as const;
export type ServerName = (typeof SERVERS)[number];

/** For https on a second port, beside the one the shipped file names. */
export interface Secured {
  readonly cert: string;
  readonly key: string;
  readonly port: number;
}

export async function startServer(
  name: ServerName,
  program: string,
  folder: string,
  secured?: Secured,
): Promise<Running> {
  const scratch = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const [file, args] =
    name === 'nginx'
      ? ['nginx.conf', (config: string) => ['-c', config, '-g', 'daemon off;']]
      : ['Caddyfile', (config: string) => ['run', '--adapter', 'caddyfile', '--config', config]];
  const shipped = readFileSync(join(import.meta.dirname, '../../deploy', file), 'utf8');
  const config = join(scratch, file);
  const text = shipped
    .replaceAll('/tmp/', `${scratch}/`)
    .replaceAll('/srv/site', folder)
    .replaceAll('8080', String(port));
  writeFileSync(config, secured ? withHttps(name, text, secured) : text);
  const server = spawn(program, args(config), { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk));
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
  await until(async () => server.exitCode !== null || (await answers()));
  if (server.exitCode !== null) throw new Error(`${name} did not start: ${complaints}`);
  return { origin, stop: () => server.kill() };
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // a TCP server has one
      probe.close(() => done(port));
    });
  });
}

function withHttps(name: ServerName, config: string, { cert, key, port }: Secured): string {
  if (name === 'nginx') {
    return config.replace(/listen \d+;/, `$& listen ${port} ssl; ssl_certificate ${cert}; ssl_certificate_key ${key};`);
  }
  const [, site = ''] = /^:\d+ (\{[^]*\n\})/m.exec(config) ?? [];
  return `${config}\nhttps://:${port} ${site.replace('{', `{\n\ttls ${cert} ${key}`)}\n`;
}
