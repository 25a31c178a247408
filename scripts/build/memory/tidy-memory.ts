// Where much memory is free Node lets garbage pile up to gigabytes, and keeps the room it had. A large build asks for less.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that the process may hold before it is asked for the first time. */
const ENOUGH = 600_000_000;
/** Bytes above what it held after the last time: less is not worth a walk through all of it. */
const MORE = 200_000_000;

type Collect = (how: { readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort' }) => void;

let collect: Collect | undefined;
let most = ENOUGH;

/** Collects garbage if there may be much of it, and gives the room back to the system. `allowed` bytes may be held. */
export function tidyMemory(allowed = most): void {
  if (process.memoryUsage.rss() < allowed) return;
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as Collect; // as the flag promises
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }); // another flavour keeps the room
  most = Math.max(ENOUGH, process.memoryUsage.rss() + MORE);
}
