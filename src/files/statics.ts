import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SiteFile } from './file.ts';

/** The files that stand in a folder as they are published, by their path on the site. */
export function readStatics(folder: string): ReadonlyMap<string, SiteFile['body']> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), () => new Uint8Array(readFileSync(file))]),
  );
}
