// The shipped server files, with a certificate put in, before MDN's HTTP Observatory.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { missing, programOf } from '../../scripts/test/programs.ts';
import { mainSite } from '../site/built.ts';
import { freePort, SERVERS, startServer } from '../site/servers.ts';
import { fetchTool } from './on-demand.ts';

const HOST = 'reference.example';

interface Judgement {
  readonly scan: { readonly grade: string; readonly score: number };
  readonly tests: Readonly<Record<string, { readonly pass: boolean; readonly result: string }>>;
}

for (const name of SERVERS) {
  const program = programOf(name);
  const skip = program === undefined && !process.env['CI'] && missing(name);
  test(`the Observatory gives ${name} A+ with at least 130 points`, { skip }, async (context) => {
    assert.ok(program, missing(name));
    const [cert, key] = makeCertificate();
    const https = await freePort();
    const server = await startServer(name, program, mainSite().folder, { cert, key, port: https });
    const http = createServer((request, response) => {
      response.writeHead(301, { Location: `https://${HOST}${request.url}` }).end();
    });
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    try {
      const { port } = http.address() as AddressInfo; // a TCP server has one
      const { scan, tests } = judge(port, https, cert);
      const failed = Object.entries(tests).filter(([, { pass }]) => !pass);
      context.diagnostic(`${name}: ${scan.grade}, ${scan.score}`);
      assert.deepEqual(
        failed.map(([test, { result }]) => `${test}: ${result}`),
        [],
      );
      assert.equal(scan.grade, 'A+');
      assert.ok(scan.score >= 130, String(scan.score));
    } finally {
      http.close();
      server.stop();
    }
  });
}

function makeCertificate(): [cert: string, key: string] {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  const args = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    key,
    '-out',
    cert,
    ...subject,
  ];
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  assert.equal(status, 0, `openssl could not make a certificate: ${stderr}`);
  return [cert, key];
}

function judge(http: number, https: number, certificate: string): Judgement {
  const tool = fetchTool('@mdn/mdn-http-observatory', '1.4.8');
  // The tool downloads the list of preloaded hosts when it is installed; ours is on none.
  mkdirSync(join(tool, 'conf'), { recursive: true });
  writeFileSync(join(tool, 'conf', 'hsts-preload.json'), '{}');
  const args = [join(import.meta.dirname, 'observatory-scan.ts'), join(tool, 'src', 'scanner', 'index.js'), HOST];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, String(http), String(https)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as Judgement; // the tool's own report
}
