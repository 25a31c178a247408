// One pipeline run serves all collections: loaders share the load in flight, and one edit leads to one new run.

import { relative, resolve, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import { reloading } from '../catalog/load.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Staged } from '../catalog/problem.ts';

export type Loaded = Staged<Catalog | undefined>;
type Listener = (loaded: Loaded) => void | Promise<void>;

/** Editors write a file in several steps; wait this long, in milliseconds, for the last one. */
const SETTLE = 40;

export interface CatalogFeed {
  /** The result of the newest run; starts one if none has begun. */
  readonly current: () => Promise<Loaded>;
  /** Runs the pipeline again whenever a file of the catalog is edited, added or deleted. */
  readonly follow: (watcher: FSWatcher, listener: Listener) => void;
}

export function catalogFeed(folder: string): CatalogFeed {
  const listeners: Listener[] = [];
  let running: Promise<Loaded> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const load = reloading(folder);

  async function rerun(): Promise<void> {
    running = load();
    const loaded = await running;
    for (const listener of listeners) await listener(loaded);
  }

  function changed(path: string): void {
    const inside = relative(folder, resolve(path));
    if (inside.startsWith(`..${sep}`) || !/\.(?:ya?ml|mdx)$/.test(inside)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void rerun(), SETTLE);
  }

  return {
    current: () => (running ??= load()),
    follow(watcher, listener) {
      if (listeners.length === 0) {
        watcher.add(folder);
        for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
      }
      listeners.push(listener);
    },
  };
}
