// A site is for everyone, however carefully the machine that builds it guards new files: servers run as other users.

import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What this process makes from now on, others may read and pass through. */
export function makeReadable(): void {
  process.umask(process.umask(0o022) & ~0o055);
}

/** The same for what was copied out of a folder, and has kept the rights it had there. */
export function openCopies(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const copy = join(to, relative(from, join(entry.parentPath, entry.name)));
    const stat = statSync(copy, { throwIfNoEntry: false });
    if (stat) chmodSync(copy, stat.mode | (stat.isDirectory() ? 0o055 : 0o044));
  }
}
