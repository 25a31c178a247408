// Fills collections from the newest run of the pipeline. A build stops at the first error; the dev server keeps the last
// good catalog and shows the problems on every page.

import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { errorsOf } from '../catalog/codes.ts';
import type { Problem } from '../catalog/problem.ts';
import { report } from '../catalog/report.ts';
import type { CollectionName } from './entry.ts';
import type { CatalogFeed } from './feed.ts';
import { NEWEST, type Run, type RunData } from './run.ts';

export function runLoader(feed: CatalogFeed): Loader {
  return following(feed, ({ store }, { finished, problems }) => {
    const { file, digest } = finished ?? ((store.get(NEWEST)?.data ?? {}) as Partial<RunData>); // as it is set here
    store.set({ id: NEWEST, data: { file, digest, problems } });
  });
}

/** The things of one kind, or the guides. */
export function thingLoader(feed: CatalogFeed, name: CollectionName): Loader {
  return following(feed, ({ store }, { finished }) => {
    if (!finished) return;
    store.clear();
    for (const [id, data] of finished.entries[name]) store.set({ id, data: { ...data } });
  });
}

function following(feed: CatalogFeed, update: (context: LoaderContext, run: Run) => void): Loader {
  return {
    name: 'catalog',
    async load(context) {
      const cacheDir = fileURLToPath(context.config.cacheDir);
      const { watcher } = context;
      const run = await (watcher
        ? feed.follow(cacheDir, watcher, (next) => update(context, next))
        : feed.current(cacheDir));
      if (!run.finished && !watcher) throw brokenCatalog(run.problems);
      update(context, run);
    },
  };
}

function brokenCatalog(problems: readonly Problem[]): AstroError {
  const errors = errorsOf(problems);
  return new AstroError(`The catalog has errors.\n${report(errors, '')}`, 'Run: npm run catalog -- check');
}
