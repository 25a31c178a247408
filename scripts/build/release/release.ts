// A finished build becomes the site in one step: `dist` is a link to a folder under `.site/`, and the link is replaced
// by a rename. Whatever happens before that leaves the last good site whole.

import { existsSync, rmSync } from 'node:fs';
import {
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isRunning } from '../lock/is-running.ts';

const UNFINISHED = '.building';
const MADE = 'made-from';

/** Builds of this process that have begun and not ended. */
const underway = new Set<string>();

export interface Release {
  readonly id: string;
  /** Absolute; what the build writes into. */
  readonly folder: string;
  /** Absolute; scratch space of this build alone. */
  readonly cache: string;
}

/** True when `dist` is a link or absent: a folder that something else made is never replaced. */
export async function isReplaceable(root: string): Promise<boolean> {
  const stats = await lstat(join(root, 'dist')).catch(() => undefined);
  return stats === undefined || stats.isSymbolicLink();
}

/** Makes the folder of a new build, named by time and process so that builds at the same time keep apart, and clears away
 * what killed ones left. */
export async function beginRelease(root: string, now: Date = new Date()): Promise<Release> {
  const id = `${now.toISOString().replace(/[-:.]/g, '')}-${process.pid}`;
  const folder = join(root, '.site', id + UNFINISHED);
  underway.add(id);
  await mkdir(folder, { recursive: true });
  await remove(root, (name) => name.includes(UNFINISHED));
  return { id, folder, cache: `${folder}-cache` };
}

/** What was said of the site that `dist` shows when it was made, if that was from inputs of this digest. */
export async function saidOf(root: string, digest: string): Promise<string | undefined> {
  const id = await currentRelease(root);
  const made = await readFile(join(root, '.site', MADE), 'utf8').catch(() => '');
  const head = `${id} ${digest}\n`;
  const isThere = id !== undefined && made.startsWith(head) && existsSync(join(root, '.site', id));
  return isThere ? made.slice(head.length) : undefined;
}

/** Remembers the digest of what `dist` shows was made from, and what was said of it. */
export async function rememberMade(root: string, { id }: Release, digest: string, said: string): Promise<void> {
  await writeFile(join(root, '.site', MADE), `${id} ${digest}\n${said}`);
}

/** Puts the build in place, then removes builds that neither serve now, nor served just before, nor still run. */
export async function finishRelease(root: string, { id, folder, cache }: Release): Promise<void> {
  await rename(folder, join(root, '.site', id));
  await rm(cache, { recursive: true, force: true });
  const previous = await currentRelease(root);
  await pointTo(root, id);
  underway.delete(id);
  await remove(root, (name) => name !== id && name !== previous);
}

/** Puts the build into a new folder instead, whole or not at all. A folder on another disk cannot be had by a rename: the
 * build is copied beside it first. */
export async function deliverRelease({ id, folder, cache }: Release, target: string): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  try {
    await rename(folder, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error; // only Node's own errors arrive here
    await copyWhole(folder, target, `${target}.${id}`);
  }
  underway.delete(id);
}

async function copyWhole(folder: string, target: string, beside: string): Promise<void> {
  try {
    await cp(folder, beside, { recursive: true });
    await rename(beside, target);
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** All at once, so that a build that is still at work cannot write between. */
export function abandonRelease({ id, folder, cache }: Release): void {
  underway.delete(id);
  for (const each of [folder, cache]) removeAll(each);
}

/** In one call, which takes a seventh of what it costs to wait for each file. */
function removeAll(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** The id of the build that `dist` shows. */
export async function currentRelease(root: string): Promise<string | undefined> {
  const target = await readlink(join(root, 'dist')).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

async function pointTo(root: string, id: string): Promise<void> {
  const [link, dist] = [join(root, '.site', `${id}.link`), join(root, 'dist')];
  if (process.platform === 'win32') {
    await symlink(resolve(root, '.site', id), link, 'junction');
    await unlink(dist).catch(() => undefined);
  } else {
    await symlink(join('.site', id), link);
  }
  await rename(link, dist);
}

/** Removes those builds, and parts of builds, that no process works on any more. */
async function remove(root: string, isStale: (name: string) => boolean): Promise<void> {
  const names = await readdir(join(root, '.site'));
  const stale = names.filter((name) => isBuild(name) && isStale(name) && !isAtWork(name));
  for (const name of stale) removeAll(join(root, '.site', name));
}

function isBuild(name: string): boolean {
  return /^\d{8}T\d{9}Z-\d+/.test(name);
}

function isAtWork(name: string): boolean {
  const pid = Number(/-(\d+)/.exec(name)?.[1]);
  return pid === process.pid ? [...underway].some((id) => name.startsWith(id)) : isRunning(pid);
}
