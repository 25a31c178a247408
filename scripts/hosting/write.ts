// Puts beside the built pages what hosts read: files with a name of their own at the root, the rest under `_hosting/`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Moves } from '../../src/catalog/model.ts';
import type { Settings } from '../../src/site/settings.ts';
import { toCaddy } from './caddy.ts';
import { toNginx } from './nginx.ts';
import { redirectRules } from './rules.ts';
import { toAzure, toRedirectsFile } from './static-hosts.ts';

type Place = Pick<Settings, 'basePath' | 'frameAncestors'>;

export function writeHosting(folder: string, moves: Moves, { basePath, frameAncestors }: Place): void {
  const base = basePath === '/' ? '' : basePath;
  const rules = redirectRules(moves, base);
  const files = {
    _redirects: toRedirectsFile(rules),
    'staticwebapp.config.json': toAzure(rules, base, frameAncestors),
    '_hosting/nginx.conf': toNginx(rules, base, frameAncestors),
    '_hosting/Caddyfile': toCaddy(rules, base, frameAncestors),
  };
  mkdirSync(join(folder, '_hosting'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
