// Fills a collection of one entry from the newest run of the pipeline. A build stops at the first error; the dev server
// keeps the last good catalog and shows the problems on every page.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Problem } from '../catalog/problem.ts';
import { report } from '../catalog/report.ts';
import { ALL } from './entry.ts';
import type { CatalogFeed, Loaded } from './feed.ts';

/** Where the catalog stands as JSON: the store copies what it holds too often for ten thousand things. */
export function catalogLoader(feed: CatalogFeed): Loader {
  return feedLoader(feed, (context, { value, problems }) => {
    if (value) return point(context, ...written(context, JSON.stringify(value)));
    if (!context.watcher) throw brokenCatalog(problems);
  });
}

/** The same for a catalog that a build hands over. */
export function checkedLoader(file: string): Loader {
  return { name: 'catalog', load: (context) => Promise.resolve(point(context, file, file)) };
}

/** All problems of the newest run. */
export function problemLoader(feed: CatalogFeed): Loader {
  return feedLoader(feed, ({ store, generateDigest }, { problems }) => {
    store.set({ id: ALL, data: { problems }, digest: generateDigest({ problems }) });
  });
}

function feedLoader(feed: CatalogFeed, update: (context: LoaderContext, loaded: Loaded) => void): Loader {
  return {
    name: 'catalog',
    async load(context) {
      update(context, await feed.current());
      if (context.watcher) feed.follow(context.watcher, (loaded) => update(context, loaded));
    },
  };
}

function point({ store }: LoaderContext, file: string, digest: string): void {
  store.set({ id: ALL, data: { file }, digest });
}

/** The one before stays, for pages that are being made; older ones are removed, or a day of edits would fill the disk. */
function written(
  { config, generateDigest, store }: LoaderContext,
  json: string,
): readonly [file: string, digest: string] {
  const digest = generateDigest(json);
  const folder = join(fileURLToPath(config.cacheDir), 'catalog');
  const file = join(folder, `${digest}.json`);
  mkdirSync(folder, { recursive: true });
  const before = store.get(ALL)?.data['file'];
  for (const old of readdirSync(folder).map((name) => join(folder, name))) if (old !== before) rmSync(old);
  writeFileSync(file, json);
  return [file, digest];
}

function brokenCatalog(problems: readonly Problem[]): AstroError {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return new AstroError(`The catalog has errors.\n${report(errors, '')}`, 'Run: npm run catalog -- check');
}
