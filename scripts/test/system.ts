// What the test command may ask of the machine it runs on.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Full path of a program on the PATH. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where to make folders for a while: in memory where the system has a place there with so many bytes free, because a disk may
 * take a hundred times longer to make a small file than to fill it; else where the system has such folders. */
export function roomyFolder(bytes: number): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > bytes ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

export function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 600_000 }).status === 0;
}

/** What a program prints; nothing where it is missing or fails. */
export function outputOf(program: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stdout : '';
}

let isUpdated = false;

/** Installs Debian packages, as root or with sudo where it asks no password. */
export function aptInstall(...packages: readonly string[]): boolean {
  if (!findProgram('apt-get')) return false;
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [program = '', ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return runs(program, rest);
  };
  isUpdated ||= apt('update', '-qq');
  // Another installation on the machine may be under way.
  return apt('install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', ...packages);
}
