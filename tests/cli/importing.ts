// What tests of the import share: a catalog to import into, a file to import, and the command.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { runCatalog } from '../../src/cli/run.ts';

export const starter = resolve(import.meta.dirname, '../../starter');
export const scratch = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(scratch, { recursive: true }));

export async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCatalog(args, { out: (text) => out.push(text), err: (text) => err.push(text), env: {} });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A copy of the catalog that a new folder begins with. */
export function catalog(): string {
  const folder = mkdtempSync(join(scratch, 'catalog-'));
  cpSync(starter, folder, { recursive: true });
  return folder;
}

/** A file in a folder of its own, of a text or of what is written as JSON. */
export function file(name: string, content: unknown): string {
  const path = join(mkdtempSync(join(scratch, 'file-')), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}
