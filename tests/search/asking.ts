// The search of a catalog without a browser: the page's own code over the files of a site, in a folder instead of behind
// an address. One catalog a process.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookupIn, once } from '../../src/catalog/lookup.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { filesOfSearch } from '../../src/files/of-catalog.ts';
import { listingsOf } from '../../src/search/names/listings.ts';
import { buildIndex } from '../../src/search/text/build-index.ts';
import { answerTo, type Answer } from '../../src/search/answering/answer.ts';
import { loadNames } from '../../src/search/ui/loaded-names.ts';
import { belowBase, placeSite } from '../../src/site/urls.ts';

const MOST = 8;

export interface Found extends Answer {
  /** Where each result leads, under the base path. */
  readonly paths: readonly string[];
}

export type Search = (query: string) => Promise<Found>;

/** Answers queries as the search page does. */
export async function searchOf(catalog: Catalog): Promise<Search> {
  const folder = mkdtempSync(join(tmpdir(), 'search-asked-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const { path, body } of filesOfSearch({
    lookup: lookupIn(catalog),
    listings: once(() => listingsOf(catalog)),
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await body());
  }
  await buildIndex(folder, catalog);
  placeSite({ siteUrl: 'https://reference.example', basePath: folder });
  globalThis.fetch = (address) => {
    const path = String(address instanceof Request ? address.url : address).replace(/\?.*$/, '');
    const file = path.startsWith('file:') ? fileURLToPath(path) : path;
    return Promise.resolve(new Response(readFileSync(decodeURI(file))));
  };
  const names = await loadNames();
  return async (query) => {
    const answer = await answerTo(names, query, undefined, MOST);
    return {
      ...answer,
      paths: answer.results.map(({ url, asked }) => belowBase(asked?.url ?? url.replace(/\?.*/, ''))),
    };
  };
}
