// The project in a folder of its own, with the packages of this one: what a second clone on the same machine would be.

import { createHash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from '../../scripts/build/site-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = ['astro.config.mjs', 'content', 'deploy', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** A copy in a folder of its own under another, its path longer than that of the original. */
export function copyProject(name = 'project', under = tmpdir()): string {
  const folder = join(mkdtempSync(join(under, 'full-')), name);
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  linkPackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Each package by a link, and no cache: what one build has drawn another does not find. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(resolve(from, name), join(to, name));
  }
}

export interface Build {
  readonly process: ChildProcess;
  /** Exit code, or the signal that ended it, with what it said. */
  readonly ended: Promise<{ readonly code: number | string; readonly output: string }>;
}

/** Begins a build in a folder. `before` are programs that lead to Node, such as `taskset -c 0`. */
export function startBuild(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  before: readonly string[] = [],
): Build {
  const [program = '', ...rest] = [...before, process.execPath, 'scripts/build/build.ts', ...args];
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, SITE_URL: 'https://reference.example', BASE_PATH: '/', CONTENT_DIR: 'content', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<{ code: number | string; output: string }>((done) => {
    child.on('close', (code, signal) => done({ code: code ?? signal ?? 'lost', output }));
  });
  return { process: child, ended };
}

/** Checksum of every file under a folder; empty where there is none. */
export function sumsOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** One checksum for a whole folder. */
export function sumOf(folder: string): string {
  return createHash('sha256')
    .update(JSON.stringify([...sumsOf(folder)]))
    .digest('hex');
}
