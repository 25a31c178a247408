// Everything a build is made from, as one digest: the same inputs give the same bytes, so nothing need be built again.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../src/site/settings.ts';

const PROGRAM = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** The digest of the program, the catalog, the settings and the version of Node. */
export function inputsDigest(root: string, settings: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
  for (const path of [...PROGRAM.map((name) => join(root, name)), settings.contentDir]) {
    for (const file of filesUnder(path)) {
      const bytes = readFileSync(file);
      hash.update(`${file.slice(path.length)} ${bytes.length} `).update(bytes);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}
