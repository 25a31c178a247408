// Builds take turns: whatever its output folder, Astro keeps what it is about to run under the project, and a second build
// at the same time would take it away.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

const PAUSE = 150;

/** Runs the task when no other process holds the lock file, waiting as long as need be. A lock whose process is gone is
 * taken over. */
export async function whileLocked<T>(lock: string, task: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await setTimeout(PAUSE);
  try {
    return await task();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // only Node's own errors arrive here
    clearIfAbandoned(lock);
    return false;
  }
}

/** Moved aside before it is deleted, so that of two who find it only one can. */
function clearIfAbandoned(lock: string): void {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!Number.isInteger(holder) || holder <= 0 || isRunning(holder)) return;
    const aside = `${lock}.${process.pid}`;
    renameSync(lock, aside);
    if (Number(readFileSync(aside, 'utf8')) === holder) rmSync(aside);
    else renameSync(aside, lock);
  } catch {
    // It was given back in the meantime.
  }
}
