import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { packagedAs } from '../code/runtime.ts';
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

/** The highest level takes two and a half times as long for four bytes in a thousand. */
const PACKED = 8;

/** A grammar as the browser fetches it, with a name that changes with its bytes. */
export function packedGrammar(name: string): Required<Pick<SiteFile, 'keptAs' | 'body'>> {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(packagedAs(name));
  return {
    keptAs: `${name}-${statSync(path).size}.grammar`,
    body: () => new Uint8Array(gzipSync(readFileSync(path), { level: PACKED })),
  };
}
