// The site of a catalog of extremes, served to a browser: built before the tests of a file, removed after them.

import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { serve, type Served } from '../../scripts/hosting/static-server.ts';
import { test } from '../site/browser.ts';
import { readPages, readSite } from '../site/site.ts';
import { buildExtremes } from './site.ts';

/** Of things that differ in a number only, the first stands for all. */
const REPEATED = /\/(?:small-use-case|property_number)[-_](?!1\/)/;

/** Returns what tells the paths of its pages, and where they are. */
export function extremes(): () => { readonly paths: readonly string[]; readonly urlOf: (path: string) => string } {
  let folder = '';
  let site: Served;
  test.beforeAll(async () => {
    folder = await buildExtremes();
    site = await serve(folder, { basePath: '/', port: 0 });
  });
  test.afterAll(async () => {
    await site.close();
    rmSync(dirname(folder), { recursive: true, force: true });
  });
  return () => {
    const paths = readPages(readSite(folder, { origin: 'https://x.example' })).map(({ path }) => path);
    return { paths: paths.filter((path) => !REPEATED.test(path)), urlOf: (path) => site.address + path.slice(1) };
  };
}
