// Where much memory is free Node lets garbage pile up to gigabytes. A large build asks for less.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes. */
const ENOUGH = 500_000_000;
/** Bytes above what was in use after the last time: less is not worth a walk through all of it. */
const MORE = 300_000_000;

let collect: (() => void) | undefined;
let most = ENOUGH;

/** Collects garbage if there may be much of it. */
export function tidyMemory(): void {
  if (process.memoryUsage().heapUsed < most) return;
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void; // as the flag promises
  collect();
  most = Math.max(ENOUGH, process.memoryUsage().heapUsed + MORE);
}
