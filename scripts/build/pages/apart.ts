// What Astro and its bundler hold, hundreds of megabytes, is given back when the process ends that they run in: before files are
// written beside the pages, which takes as much.

import { fork, type ChildProcess } from 'node:child_process';

let running: ChildProcess | undefined;

/** Runs a program in a process of its own, to its end. Throws an Error with what it told of why it failed. */
export async function apart(program: URL, args: readonly string[]): Promise<void> {
  const child = fork(program, args);
  running = child;
  let told: string | undefined;
  child.once('message', (text) => (told = text as string)); // as programs of ours tell it
  const end = await new Promise((done) => child.once('close', (code, signal) => done(code ?? signal)));
  running = undefined;
  if (end === 0) return;
  throw Object.assign(
    new Error(`A part of the build ended with ${String(end)}.`),
    told !== undefined && { stack: told },
  );
}

/** Ends what runs apart. Nobody is told how it ended. */
export async function endApart(): Promise<void> {
  const child = running;
  if (!child) return;
  running = undefined;
  child.removeAllListeners('close');
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
}
