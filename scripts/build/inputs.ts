// Everything a build is made from, as one digest: the same inputs give the same bytes, so nothing need be built again.

import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../src/site/settings.ts';

/** What of a catalog is more than data, and is bundled with the program. */
const PROSE = /\.mdx$/;

const PROGRAM = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Digests, each of more than the one before. */
export interface Inputs {
  /** Of the program and the Node that runs it. */
  readonly source: string;
  /** With the prose, and what else Astro bundles: where the project is and where the site will be. */
  readonly bundle: string;
  /** With all settings. */
  readonly program: string;
  /** With the catalog. */
  readonly all: string;
}

export function inputsDigests(root: string, settings: Settings): Inputs {
  const source = createHash('sha256').update(JSON.stringify([process.version, process.env['NODE_ENV'] ?? '']));
  for (const name of PROGRAM) addFiles(source, join(root, name), filesUnder(join(root, name)));
  const { contentDir, siteUrl, basePath } = settings;
  const files = Object.groupBy(filesUnder(contentDir), (file) => (PROSE.test(file) ? 'prose' : 'data'));
  const bundle = source.copy().update(JSON.stringify([root, siteUrl, basePath]));
  addFiles(bundle, contentDir, files.prose ?? []);
  const program = bundle.copy().update(JSON.stringify(settings));
  const all = program.copy();
  addFiles(all, contentDir, files.data ?? []);
  const inHex = (hash: Hash): string => hash.digest('hex');
  return { source: inHex(source), bundle: inHex(bundle), program: inHex(program), all: inHex(all) };
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
