// Where benches build: a folder of its own with a copy of the project, so that nothing left over from other builds is used.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { roomyFolder } from '../../scripts/test/system.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Programs of npm packages run on the Node that runs the bench. */
export const ENV = {
  ...process.env,
  PATH: dirname(process.execPath) + delimiter + (process.env['PATH'] ?? ''),
  ASTRO_TELEMETRY_DISABLED: '1',
  SITE_URL: 'https://example.com',
  BASE_PATH: '/',
};

/** A folder, deleted at the end. What a disk takes to make small files says nothing of the generators. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(roomyFolder(6e9), 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
}

/** Only what git knows. The packages are those of the project, what is kept beside them is not. */
export function copyProject(scratch: string): string {
  const project = join(scratch, 'project');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(project, file));
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  return project;
}

/** Nothing of an earlier build is left. */
export function forgetBuilds(project: string): void {
  for (const made of ['dist', '.site', '.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'])
    rmSync(join(project, made), { recursive: true, force: true });
}
