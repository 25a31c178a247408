// Puts beside the built pages what hosts read: files with a name of their own at the root, the rest under `_hosting/`.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Moves } from '../../src/catalog/model.ts';
import type { Settings } from '../../src/site/settings.ts';
import { toCaddy } from './caddy.ts';
import { toCloudFront } from './cloudfront.ts';
import { toNginx } from './nginx.ts';
import { redirectRules } from './rules.ts';
import { toAzure, toHeadersFile, toRedirectsFile, toRobots } from './static-hosts.ts';

type Place = Pick<Settings, 'basePath' | 'frameAncestors' | 'searchEngines'>;

export function writeHosting(folder: string, moves: Moves, { basePath, frameAncestors, searchEngines }: Place): void {
  const base = basePath === '/' ? '' : basePath;
  const rules = redirectRules(moves, base);
  const files = {
    '.nojekyll': '',
    'robots.txt': toRobots(searchEngines),
    _headers: toHeadersFile(foldersIn(folder), base, frameAncestors),
    _redirects: toRedirectsFile(rules),
    'staticwebapp.config.json': toAzure(rules, base, frameAncestors),
    '_hosting/nginx.conf': toNginx(rules, base, frameAncestors),
    '_hosting/Caddyfile': toCaddy(rules, base, frameAncestors),
    '_hosting/cloudfront-function.js': toCloudFront(rules, base, frameAncestors),
  };
  mkdirSync(join(folder, '_hosting'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map(({ name }) => name)
    .filter((name) => name !== '_hosting')
    .sort();
}
