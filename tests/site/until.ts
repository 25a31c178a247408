// Waiting for what tells nobody that it has come.

import { setTimeout } from 'node:timers/promises';

const PAUSE = 10;

/** Asks again and again until the answer is true. */
export async function until(ask: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await ask())) await setTimeout(PAUSE);
}
