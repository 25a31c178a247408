// Files that take long to make are made once, and kept from build to build by what they were made from.

import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../../src/files/file.ts';

/** The kept file of that name, which is made if there is none. */
export async function keep(name: string, make: SiteFile['body'], folder: string): Promise<string> {
  const kept = join(folder, name);
  if (existsSync(kept)) return kept;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, await make());
  renameSync(`${kept}.${process.pid}`, kept);
  return kept;
}

/** A second name for the same bytes, where the file system has such. */
export function place(kept: string, target: string): void {
  try {
    linkSync(kept, target);
  } catch {
    if (!existsSync(target)) copyFileSync(kept, target);
  }
}
