// A folder as it stood at some commit, read into memory; the working tree is not touched.

import { spawnSync } from 'node:child_process';
import type { ContentFile } from '../catalog/read/read.ts';
import { decode } from '../catalog/read/read.ts';
import { UsageError } from './command.ts';

const MOST_BYTES = 1_000_000_000;

/** The YAML and MDX files under the folder at the commit. Throws `UsageError` if git is missing, the folder is in no
 * repository, the commit is unknown, or the folder was not there. */
export function filesAt(ref: string, folder: string): readonly ContentFile[] {
  if (ref.startsWith('-')) throw new UsageError(`"${ref}" is not a commit.`);
  const prefix = git(folder, ['rev-parse', '--show-prefix']).toString().trim();
  git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const entries = git(folder, ['ls-tree', '-r', '-z', '--full-tree', ref, '--', prefix || '.'])
    .toString()
    .split('\0')
    .map((line) => /^100\d+ blob (\w+)\t(.*)$/s.exec(line))
    .flatMap((found) => (found?.[1] && found[2] ? [{ hash: found[1], path: found[2].slice(prefix.length) }] : []))
    .filter(({ path }) => /\.(?:yaml|mdx)$/.test(path) && !path.split('/').some((part) => part.startsWith('.')));
  if (entries.length === 0) throw new UsageError(`At ${ref} there was no catalog in ${folder}.`);
  const contents = blobs(git(folder, ['cat-file', '--batch'], entries.map(({ hash }) => hash).join('\n')));
  return entries.map(({ path }, index) => ({ path, text: decode(path, contents[index] ?? new Uint8Array()).value }));
}

function git(folder: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MOST_BYTES });
  if (error) throw new UsageError(`git could not be run: ${error.message}`);
  if (status !== 0) {
    const reason = stderr.toString().trim().split('\n')[0] ?? '';
    throw new UsageError(reason || `git knows no commit "${args.at(-1)?.replace(/\^\{commit\}$/, '') ?? ''}".`);
  }
  return stdout;
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
