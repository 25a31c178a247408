// Where much memory is free Node lets garbage pile up to gigabytes. A large build asks for less.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes. */
const ENOUGH = 500_000_000;

let collect: (() => void) | undefined;

/** Collects garbage if there may be much of it. */
export function tidyMemory(): void {
  if (process.memoryUsage().heapUsed < ENOUGH) return;
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void; // as the flag promises
  collect();
}
