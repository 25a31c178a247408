// A folder as it stood at some commit, read into memory; the working tree is not touched.

import { spawnSync } from 'node:child_process';
import { INVENTORY } from '../catalog/ids.ts';
import type { ContentFile } from '../catalog/read/read.ts';
import { contentFile, isRead } from '../catalog/read/read.ts';
import { UsageError } from './command.ts';

const MOST_BYTES = 1_000_000_000;

/** The YAML and MDX files and pictures under the folder at the commit. Throws `UsageError` if git is missing, the folder is in no
 * repository, the commit is unknown, or the folder was not there. */
export function filesAt(ref: string, folder: string): readonly ContentFile[] {
  if (ref.startsWith('-')) throw new UsageError(`"${ref}" is not a commit.`);
  const prefix = git(folder, ['rev-parse', '--show-prefix']).toString().trim();
  const said = spawnGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (said.status !== 0) {
    if (isShallow(folder)) {
      throw new UsageError(
        `There is no commit "${ref}" here: this clone is shallow, it has only the newest commits. Fetch all of them: ` +
          '"git fetch --unshallow", fetch-depth: 0 in a workflow of GitHub, GIT_DEPTH: 0 in a job of GitLab.',
      );
    }
    throw new UsageError(`There is no commit "${ref}". Name one that "git log" shows, a branch, or a folder.`);
  }
  const entries = git(folder, ['ls-tree', '-r', '-z', '--full-tree', ref, '--', prefix || '.'])
    .toString()
    .split('\0')
    .map((line) => /^100\d+ blob (\w+)\t(.*)$/s.exec(line))
    .flatMap((found) => (found?.[1] && found[2] ? [{ hash: found[1], path: found[2].slice(prefix.length) }] : []))
    .filter(({ path }) => isRead(path) && path !== INVENTORY && !path.split('/').some((part) => part.startsWith('.')));
  if (entries.length === 0) throw new UsageError(`At ${ref} there was no catalog in ${folder}.`);
  const contents = blobs(git(folder, ['cat-file', '--batch'], entries.map(({ hash }) => hash).join('\n')));
  return entries.flatMap(({ path }, index) => contentFile(path, contents[index] ?? new Uint8Array()).value ?? []);
}

function isShallow(folder: string): boolean {
  return spawnGit(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true';
}

function git(folder: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr } = spawnGit(folder, args, input);
  if (status !== 0) throw new UsageError(reasonOf(stderr.toString(), folder));
  return stdout;
}

function spawnGit(folder: string, args: readonly string[], input?: string) {
  const env = { ...process.env, LC_ALL: 'C' }; // its reasons are read
  const result = spawnSync('git', ['-C', folder, ...args], { env, input, maxBuffer: MOST_BYTES });
  if (result.error) throw new UsageError(`git could not be run: ${result.error.message}`);
  return result;
}

function reasonOf(said: string, folder: string): string {
  if (/cannot change to/.test(said)) return `There is no folder ${folder}.`;
  if (/not a git repository/.test(said)) {
    return `${folder} is in no git repository, so there is no commit to compare with. Name a folder.`;
  }
  if (/dubious ownership/.test(said)) {
    return `git does not read the repository of ${folder}, which belongs to another user. Set its safe.directory.`;
  }
  const [first = ''] = said.trim().split('\n');
  return `git could not read what is asked for: ${first.replace(/^(?:fatal|error): /, '')}`;
}

/** What `git cat-file --batch` prints: a line with the size, the bytes, a line break, over and over. */
function blobs(output: Buffer): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    found.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return found;
}
