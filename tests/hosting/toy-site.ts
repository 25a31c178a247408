// The smallest site that has what hosts are asked for: pages, an old address, and what the build writes for servers.

import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Moves } from '../../src/catalog/model.ts';
import { toCaddy } from '../../src/files/hosting/caddy.ts';
import { toCloudFront } from '../../src/files/hosting/cloudfront.ts';
import { toNginx } from '../../src/files/hosting/nginx.ts';
import { redirectRules } from '../../src/files/hosting/rules.ts';
import { toAzure, toRedirectsFile } from '../../src/files/hosting/static-hosts.ts';

const MOVES: Moves = {
  pages: [{ from: '/events/old/', to: '/events/', anchors: [], byServer: true }],
  files: [],
  retired: [],
  anchors: [],
};

/** The folder it was written to. */
export function writeToySite(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'toy-site-'));
  chmodSync(folder, 0o755); // a server of its own user reads it
  const rules = redirectRules(MOVES, base);
  const files = {
    'index.html': 'home',
    '404.html': 'nothing here',
    'events/index.html': 'events',
    'events/old/index.html': 'leads on',
    'evil.example/index.html': 'evil',
    _redirects: toRedirectsFile(rules),
    'staticwebapp.config.json': toAzure(rules, base, "'none'"),
    '_hosting/nginx.conf': toNginx(rules, base, "'none'"),
    '_hosting/Caddyfile': toCaddy(rules, base, "'none'"),
    '_hosting/cloudfront-function.js': toCloudFront(rules, base, "'none'"),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
