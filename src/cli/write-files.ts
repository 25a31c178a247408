// Files written all or none: first beside one another in a temporary folder, then each moved into place.

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './command.ts';

export interface OutputFile {
  /** Under the folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes the files into the folder, which is made if need be. Throws `UsageError` where one is there already, unless
 * `replace` is set, and where the folder is a file; whatever goes wrong, a file is whole or not there, and new ones are
 * taken back. */
export function writeFiles(folder: string, files: readonly OutputFile[], { replace = false } = {}): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`${folder} is a file; name a folder.`);
  }
  const taken = files.filter(({ path }) => existsSync(join(folder, path)));
  if (taken.length > 0 && !replace) {
    throw new UsageError(`${join(folder, taken[0]?.path ?? '')} is there already; nothing was written.`);
  }
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const waiting = mkdtempSync(join(folder, '.writing-'));
  const placed: string[] = [];
  try {
    files.forEach(({ content }, index) => writeFileSync(join(waiting, String(index)), content));
    files.forEach(({ path }, index) => {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(waiting, String(index)), target);
      if (!taken.some((one) => one.path === path)) placed.push(target);
    });
  } catch (error) {
    for (const target of placed) rmSync(target, { force: true });
    if (isNew) rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}
