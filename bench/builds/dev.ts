// How long a dev server takes to show a page, and then what is changed in it.

import { spawn, type SpawnOptions } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tests/site/servers.ts';

interface Page {
  readonly path: string;
  /** Stands on it from the beginning. */
  readonly shows: string;
  /** Changes it, and returns what stands there then. */
  readonly edit: () => string;
}

const POLL = 50;
const LONGEST = 600_000;
/** An edit that is not shown after so many times what the first page took, or so many milliseconds, was made before the server
 * looked at files, which some begin to do only after they show their first page. */
const MISSED = 3;
const PATIENCE = 10_000;

/** Seconds, of which none says that it took more than ten minutes. */
export async function devWaits(
  command: (port: number) => readonly string[],
  { path, shows, edit }: Page,
  options: SpawnOptions,
): Promise<{ readonly start: number; readonly shown: number }> {
  const port = await freePort();
  const [program = '', ...args] = command(port);
  const server = spawn(program, args, { ...options, stdio: 'ignore', detached: true });
  const url = `http://localhost:${port}/${path}`;
  try {
    const start = await untilThere(url, shows);
    return { start, shown: await untilShown(url, edit, Math.max(PATIENCE, MISSED * start * 1000)) };
  } finally {
    // With all it has started.
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

/** Since the last edit, which is made again where it was missed. */
async function untilShown(url: string, edit: () => string, patience: number): Promise<number> {
  for (let waited = 0; waited < LONGEST; waited += patience) {
    const seconds = await untilThere(url, edit(), patience);
    if (!Number.isNaN(seconds)) return seconds;
  }
  return Number.NaN;
}

async function untilThere(url: string, text: string, longest = LONGEST): Promise<number> {
  const started = performance.now();
  const since = () => performance.now() - started;
  while (since() < longest) {
    if ((await textAt(url)).includes(text)) return since() / 1000;
    await pause(POLL);
  }
  return Number.NaN;
}

const textAt = (url: string) =>
  fetch(url).then(
    (response) => response.text(),
    () => '',
  );
