// Other generators, on the same Markdown pages of the same catalog.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Cost } from '../measure.ts';
import { ENV, ROOT } from './project.ts';

export interface Rival {
  readonly name: string;
  readonly build: readonly string[];
  readonly dev: (port: number) => readonly string[];
  /** Where its Markdown goes. */
  readonly pages: string;
  /** Its home page among them, if not `index.md`. */
  readonly home?: string;
  /** Beside what its pages are made from: what it keeps. */
  readonly keeps: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const hugo = process.env['HUGO'] ?? 'hugo';

export const RIVALS: readonly Rival[] = [
  {
    name: 'Hugo',
    build: [hugo, '--quiet'],
    dev: (port) => [hugo, 'server', '--port', String(port)],
    pages: 'content',
    home: '_index.md',
    keeps: ['resources'],
  },
  {
    name: 'Eleventy',
    build: ['node_modules/.bin/eleventy', '--quiet'],
    dev: (port) => ['node_modules/.bin/eleventy', '--serve', `--port=${port}`],
    pages: 'pages',
    keeps: [],
  },
  {
    name: 'Starlight',
    build: ['node_modules/.bin/astro', 'build', '--silent'],
    dev: (port) => ['node_modules/.bin/astro', 'dev', '--port', String(port), '--ignore-lock'],
    pages: 'src/content/docs',
    keeps: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
    // With 10,000 events it may need more than Node gives by itself.
    env: { NODE_OPTIONS: '--max-old-space-size=8192' },
  },
];

/** Those that are asked for by name and can be had. */
export function rivalsOf(names: string): readonly Rival[] {
  const asked = names.toLowerCase().split(',');
  return RIVALS.filter(({ name }) => asked.includes(name.toLowerCase())).filter((rival) => {
    if (isNpm(rival) || isThere(hugo)) return true;
    console.error('Hugo is not in PATH, and HUGO does not say where it is: it is left out.');
    return false;
  });
}

export const isNpm = ({ build: [program = ''] }: Rival): boolean => program.startsWith('node_modules/');

export const folderOf = (rival: Rival, scratch: string): string => join(scratch, rival.name.toLowerCase());

/** Its files and packages, in a folder outside this project. What that costs, if it has packages. */
export async function installRival(rival: Rival, scratch: string): Promise<Cost | undefined> {
  const folder = folderOf(rival, scratch);
  cpSync(join(ROOT, 'bench/rivals', rival.name.toLowerCase()), folder, { recursive: true });
  if (!isNpm(rival)) return undefined;
  return measure(['npm', 'install', '--no-audit', '--no-fund'], { cwd: folder, env: ENV });
}

/** Puts the pages of a catalog in the place of what it had, and forgets what it built of that. */
export async function writePages(rival: Rival, scratch: string, project: string, content: string): Promise<void> {
  const folder = folderOf(rival, scratch);
  const pages = join(folder, rival.pages);
  for (const old of [pages, ...['dist', ...rival.keeps].map((name) => join(folder, name))])
    rmSync(old, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  const command = [process.execPath, 'bench/builds/stage.ts', 'markdown', pages];
  await measure(command, { cwd: project, env: { ...ENV, CONTENT_DIR: content } });
  if (rival.home !== undefined) renameSync(join(pages, 'index.md'), join(pages, rival.home));
}

/** Builds what it has. Nothing where it cannot. */
export async function buildWith(rival: Rival, scratch: string): Promise<Cost | undefined> {
  try {
    return await measure(rival.build, { cwd: folderOf(rival, scratch), env: { ...ENV, ...rival.env } });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function isThere(program: string): boolean {
  if (existsSync(program)) return true;
  try {
    execFileSync(program, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
