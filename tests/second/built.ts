// The second catalog, the plan of a company and the starter as built sites. `npm test` names a folder for each of the first
// two, so that its steps share one build of it.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeCompany } from '../company/company.ts';
import { writeTransit } from './transit.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const ORIGIN = 'https://trams.example';
export const scratch = mkdtempSync(join(tmpdir(), 'second-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** What makes a build quick of which nobody takes a compressed copy. */
export const UNPACKED = { PRECOMPRESSED: 'off' };

/** What makes a build quick that is looked at for its pages alone. */
export const PAGES_ONLY = { PREVIEW_IMAGES: 'off', ...UNPACKED };

/** Builds a content folder as anybody would, with further settings if need be. */
export async function build(content: string, to: string, settings: NodeJS.ProcessEnv = {}): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build/build.ts', '--to', to], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, SITE_URL: ORIGIN, BASE_PATH: '/', ...settings },
    maxBuffer: 50_000_000,
  });
}

/** The folder of the second catalog's site, without compressed copies; built if it is not there yet. */
export function builtTransit(): Promise<string> {
  return builtOnce(process.env['SECOND_SITE_UNDER_TEST'] ?? join(scratch, 'site'), writeTransit, UNPACKED);
}

/** The folder of the site of a company's plan, without preview images; built if it is not there yet. */
export function builtCompany(): Promise<string> {
  const folder = process.env['COMPANY_SITE_UNDER_TEST'] ?? join(scratch, 'company');
  return builtOnce(folder, writeCompany, PAGES_ONLY);
}

async function builtOnce(
  folder: string,
  write: (content: string) => void,
  settings: NodeJS.ProcessEnv,
): Promise<string> {
  if (existsSync(folder)) return folder;
  const content = mkdtempSync(join(scratch, 'content-'));
  write(content);
  await build(content, folder, settings).catch((reason: unknown) => {
    if (!existsSync(folder)) throw reason; // else another worker was first
  });
  return folder;
}
