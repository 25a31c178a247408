// Fills a collection of one entry from the newest run of the pipeline. A build stops at the first error; the dev server
// keeps the last good catalog and shows the problems on every page.

import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Problem } from '../catalog/problem.ts';
import { ALL } from './entry.ts';
import type { CatalogFeed, Loaded } from './feed.ts';

/** The catalog as JSON, in the body of its entry: one string costs the store a tenth of ten thousand things. */
export function catalogLoader(feed: CatalogFeed): Loader {
  return feedLoader(feed, (context, { value, problems }) => {
    if (value) return fill(context, value);
    if (!context.watcher) throw brokenCatalog(problems);
  });
}

/** All problems of the newest run. */
export function problemLoader(feed: CatalogFeed): Loader {
  return feedLoader(feed, (context, { problems }) => fill(context, problems));
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

function fill({ store, generateDigest }: LoaderContext, value: unknown): void {
  const body = JSON.stringify(value);
  store.set({ id: ALL, data: {}, body, digest: generateDigest(body) });
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
