// Fills one collection from the finished catalog. A build stops at the first error; the dev server keeps the last good
// catalog and shows the problems on every page.

import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Catalog } from '../catalog/model.ts';
import type { Problem } from '../catalog/problem.ts';
import type { CatalogFeed, Loaded } from './feed.ts';

export interface Entry {
  readonly id: string;
}

/** A loader whose entries are `pick(catalog)`, in that order. */
export function catalogLoader(feed: CatalogFeed, pick: (catalog: Catalog) => readonly Entry[]): Loader {
  return feedLoader(feed, (context, { value, problems }) => {
    if (value) return fill(context, pick(value));
    if (!context.watcher) throw brokenCatalog(problems);
  });
}

/** A loader with one entry: all problems of the newest run. */
export function problemLoader(feed: CatalogFeed): Loader {
  return feedLoader(feed, (context, { problems }) => fill(context, [{ id: 'all', problems }]));
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

function fill({ store, generateDigest }: LoaderContext, things: readonly Entry[]): void {
  const vanished = new Set(store.keys());
  things.forEach((thing, position) => {
    const data = { position, thing };
    store.set({ id: thing.id, data, digest: generateDigest(data) });
    vanished.delete(thing.id);
  });
  for (const id of vanished) store.delete(id);
}

function brokenCatalog(problems: readonly Problem[]): AstroError {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = errors.map(({ file, line, column, code, message, hint }) => {
    return `${file}:${line}:${column} ${code}  ${message} ${hint}`;
  });
  return new AstroError(
    `The catalog has ${errors.length} errors:\n${lines.join('\n')}`,
    'Run: npm run catalog -- check',
  );
}
