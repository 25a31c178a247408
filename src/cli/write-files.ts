// Files written all or none. A new folder is made beside its place and moved there. In one that is there the files are
// staged in a hidden folder; once that is whole it is renamed, and from then on whoever comes next moves in what is left.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './command.ts';

export interface OutputFile {
  /** Under the folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const STAGED = '.writing-';
const WHOLE = '.moving-';
const LIST = 'list.json';

interface Replacing {
  /** All that is there, or these paths. */
  readonly replace?: boolean | ReadonlySet<string>;
}

/** Writes the files into the folder, which is made if need be, in the order given. Throws `UsageError` where one is there
 * already, unless `replace` is set, and where the folder is a file; whatever goes wrong, all are there or none. */
export function writeFiles(folder: string, files: readonly OutputFile[], { replace = false }: Replacing = {}): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`${folder} is a file; name a folder.`);
  }
  finishWriting(folder);
  const may = (path: string): boolean => (typeof replace === 'boolean' ? replace : replace.has(path));
  const taken = files.find(({ path }) => !may(path) && existsSync(join(folder, path)));
  if (taken) throw new UsageError(`${join(folder, taken.path)} is there already; nothing was written.`);
  if (existsSync(folder)) moveIn(staged(folder, files), folder);
  else writeNew(folder, files);
}

/** Moves in what a run that was killed has left whole, and clears away what it has left half. */
export function finishWriting(folder: string): void {
  const parent = dirname(resolve(folder));
  clearRests(parent, besideOf(folder));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(folder)) if (name.startsWith(WHOLE)) moveIn(join(folder, name), folder);
  clearRests(folder, STAGED);
}

/** What runs that are no more have staged in a folder. */
function clearRests(folder: string, beginning: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(folder)) {
    const isRest = name.startsWith(beginning) && isAbandoned(Number.parseInt(name.slice(beginning.length), 10));
    if (isRest) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** How names begin of folders that are made beside the folder. */
function besideOf(folder: string): string {
  return `.${basename(resolve(folder))}${STAGED}`;
}

function writeNew(folder: string, files: readonly OutputFile[]): void {
  const parent = dirname(resolve(folder));
  const missing = firstMissing(parent);
  mkdirSync(parent, { recursive: true });
  const waiting = mkdtempSync(join(parent, `${besideOf(folder)}${process.pid}-`));
  try {
    const inside = join(waiting, 'folder');
    mkdirSync(inside);
    for (const under of new Set(files.map(({ path }) => dirname(path))))
      mkdirSync(join(inside, under), { recursive: true });
    for (const { path, content } of files) writeFileSync(`${inside}/${path}`, content);
    renameSync(inside, folder);
  } catch (error) {
    if (missing !== undefined) rmSync(missing, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

/** The highest of the folders that are not there yet. */
function firstMissing(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  return firstMissing(dirname(folder)) ?? folder;
}

/** A hidden folder with all the files, what they replace, and the list of their paths. */
function staged(folder: string, files: readonly OutputFile[]): string {
  const waiting = mkdtempSync(join(folder, `${STAGED}${process.pid}-`));
  try {
    files.forEach(({ path, content }, index) => {
      writeFileSync(join(waiting, String(index)), content);
      if (existsSync(join(folder, path))) copyFileSync(join(folder, path), join(waiting, `${index}.old`));
    });
    writeFileSync(join(waiting, LIST), JSON.stringify(files.map(({ path }) => path)));
    const whole = join(folder, basename(waiting).replace(STAGED, WHOLE));
    renameSync(waiting, whole);
    return whole;
  } catch (error) {
    rmSync(waiting, { recursive: true, force: true });
    throw error;
  }
}

/** Moves every file of a whole stage that is still in it to its place. */
function moveIn(stage: string, folder: string): void {
  const paths = JSON.parse(readFileSync(join(stage, LIST), 'utf8')) as readonly string[]; // written above
  try {
    paths.forEach((path, index) => {
      const from = join(stage, String(index));
      if (!existsSync(from)) return;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(from, join(folder, path));
    });
  } catch (error) {
    takeBack(stage, folder, paths);
    throw error;
  } finally {
    // Under a name that says it is no longer whole.
    const rest = join(dirname(stage), basename(stage).replace(WHOLE, STAGED));
    renameSync(stage, rest);
    rmSync(rest, { recursive: true, force: true });
  }
}

function takeBack(stage: string, folder: string, paths: readonly string[]): void {
  paths.forEach((path, index) => {
    if (existsSync(join(stage, String(index)))) return;
    const old = join(stage, `${index}.old`);
    renameSync(join(folder, path), join(stage, String(index)));
    if (existsSync(old)) renameSync(old, join(folder, path));
  });
}

/** Whether the run of that number, which has staged something, is no more. */
function isAbandoned(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'; // of Node
  }
}
