// Everything a build is made from, as one digest: the same inputs give the same bytes, so nothing need be built again.

import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../src/site/settings.ts';

/** What of a catalog is more than data, and is bundled with the program. */
const PROSE = /\.mdx$/;

const PROGRAM = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** The digests of the program, the settings, the version of Node and the prose; and of the catalog with all that. */
export function inputsDigests(root: string, settings: Settings): { readonly program: string; readonly all: string } {
  const program = createHash('sha256').update(JSON.stringify([process.version, settings]));
  for (const name of PROGRAM) addFiles(program, join(root, name), filesUnder(join(root, name)));
  const { contentDir } = settings;
  const files = Object.groupBy(filesUnder(contentDir), (file) => (PROSE.test(file) ? 'prose' : 'data'));
  addFiles(program, contentDir, files.prose ?? []);
  const all = program.copy();
  addFiles(all, contentDir, files.data ?? []);
  return { program: program.digest('hex'), all: all.digest('hex') };
}

function addFiles(hash: Hash, folder: string, files: readonly string[]): void {
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(folder.length)} ${bytes.length} `).update(bytes);
  }
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}
