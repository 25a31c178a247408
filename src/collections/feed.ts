// One run of the pipeline serves all collections: loaders share the run in flight, and one edit leads to one new run.

import { relative, resolve, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import { loadCatalog, reloading, type Prepare } from '../catalog/load.ts';
import { keepRun, type Run } from './run.ts';

type Listener = (run: Run) => void;

/** Editors write a file in several steps; wait this long, in milliseconds, for the last one. */
const SETTLE = 40;

/** Collections are bundled, with modules of their own. */
const PREPARE = Symbol.for('what is done with files of the catalog before they are parsed');
const shared = globalThis as { [PREPARE]?: Prepare };

/** For a build that keeps what files say. */
export function prepareWith(prepare: Prepare): void {
  shared[PREPARE] = prepare;
}

export interface CatalogFeed {
  /** The newest run; begins one if there is none. */
  readonly current: (cacheDir: string) => Promise<Run>;
  /** The same; and the pipeline runs again whenever a file of the catalog is edited, added or deleted. */
  readonly follow: (cacheDir: string, watcher: FSWatcher, listener: Listener) => Promise<Run>;
}

export function catalogFeed(folder: string): CatalogFeed {
  const listeners: Listener[] = [];
  let load = () => loadCatalog(folder, undefined, shared[PREPARE]);
  let newest: Promise<Run> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function begin(cacheDir: string): Promise<Run> {
    newest = load().then((loaded) => keepRun(cacheDir, loaded));
    return newest;
  }

  async function rerun(cacheDir: string): Promise<void> {
    const run = await begin(cacheDir);
    for (const listener of listeners) listener(run);
  }

  function watch(watcher: FSWatcher, cacheDir: string): void {
    load = reloading(folder);
    watcher.add(folder);
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher.on(event, (path: string) => {
        const inside = relative(folder, resolve(path));
        if (inside.startsWith(`..${sep}`) || !/\.(?:ya?ml|mdx|png|jpe?g|webp|svg)$/.test(inside)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void rerun(cacheDir), SETTLE);
      });
    }
  }

  return {
    current: (cacheDir) => newest ?? begin(cacheDir),
    follow(cacheDir, watcher, listener) {
      if (listeners.length === 0) watch(watcher, cacheDir);
      listeners.push(listener);
      return newest ?? begin(cacheDir);
    },
  };
}
