// The second catalog and the starter as built sites. `npm test` names a folder, so that its steps share one build of the
// second catalog.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeTransit } from './transit.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const ORIGIN = 'https://trams.example';
export const scratch = mkdtempSync(join(tmpdir(), 'second-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Builds a content folder as anybody would, with further settings if need be. */
export async function build(content: string, to: string, settings: NodeJS.ProcessEnv = {}): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build/build.ts', '--to', to], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, SITE_URL: ORIGIN, BASE_PATH: '/', ...settings },
    maxBuffer: 50_000_000,
  });
}

/** The folder of the second catalog's site; built if it is not there yet. */
export async function builtTransit(): Promise<string> {
  const folder = process.env['SECOND_SITE_UNDER_TEST'] ?? join(scratch, 'site');
  if (existsSync(folder)) return folder;
  const content = join(scratch, 'content');
  writeTransit(content);
  await build(content, folder);
  return folder;
}
