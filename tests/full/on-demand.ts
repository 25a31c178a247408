// Tools too large to be installed for everybody: fetched into the cache when a test wants one, in one fixed version.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the package, installed if it is not there, with others it asks for in any version. Throws with the words of
 * npm where that fails. */
export function fetchTool(name: string, version: string, beside: readonly string[] = []): string {
  const folder = resolve('node_modules', '.cache', 'tools', `${name.replace('/', '-')}-${version}`);
  const found = join(folder, 'node_modules', name);
  if (existsSync(join(folder, 'complete'))) return found;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`, ...beside];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm could not install ${name}@${version}: ${stderr}`);
  writeFileSync(join(folder, 'complete'), '');
  return found;
}
