// The only module of the catalog that touches the disk: a folder becomes a list of texts, and of pictures by their size.

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { problem, sorted, START } from '../codes.ts';
import { INVENTORY, PICTURE } from '../ids.ts';
import { linesOf } from './lines.ts';
import { MAX_PICTURE_BYTES, pictureIn } from './picture.ts';
import type { PictureSize } from './picture.ts';
import type { Problem, Staged } from '../problem.ts';

export interface ContentFile {
  /** Under the content folder, with forward slashes. */
  readonly path: string;
  /** Decoded, without a byte order mark; of a picture empty. */
  readonly text: string;
  readonly picture?: PictureSize;
  /** What the text was written from, where reading it would say nothing else. */
  readonly data?: unknown;
  /** Where what is in the text begins; left out: at once. */
  readonly start?: number;
}

export const MAX_BYTES = 1_000_000;
const MAX_INVENTORY_BYTES = 50_000_000;
const MAX_FOLDERS_DEEP = 8;
/** Readmes, and what editors and operating systems leave behind. */
const LITTER = /^(?:readme\.md|thumbs\.db|desktop\.ini|.*~|#.*#)$/i;

/** Reads every `.yaml` and `.mdx` file under the folder, the inventory and pictures, sorted by path. Never throws for what it finds on the disk. */
export function readContent(folder: string): Staged<readonly ContentFile[]> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const report = (code: Parameters<typeof problem>[0], file: string, message: string, hint: string): void => {
    problems.push(problem(code, file, START, message, hint));
  };

  let root: string;
  try {
    root = realpathSync(folder);
    if (!statSync(root).isDirectory()) throw new Error('not a folder');
  } catch {
    report(
      'content-missing',
      '',
      'There is no content folder here.',
      'Name one with --content or CONTENT_DIR, or create it.',
    );
    return { value: files, problems };
  }

  const visit = (path: string, above: readonly string[]): void => {
    const real = realpathSync(join(root, path));
    if (above.includes(real) || above.length > MAX_FOLDERS_DEEP) {
      report('link-circle', path, 'The folder leads back into itself.', 'Remove the symbolic link.');
      return;
    }
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (isLitter(entry.name)) continue;
      try {
        if (entry.isSymbolicLink()) {
          const target = realpathSync(join(real, entry.name));
          if (target !== root && !target.startsWith(root + sep)) {
            report(
              'link-outside',
              inner,
              'The symbolic link leads out of the content folder.',
              'Copy the file into the folder instead.',
            );
            continue;
          }
        }
        const found = entry.isSymbolicLink() ? statSync(join(real, entry.name)) : entry;
        if (found.isDirectory()) visit(inner, [...above, real]);
        else if (!found.isFile()) report('unreadable', inner, 'This is not a regular file.', 'Remove it.');
        else readOne(inner);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'; // only Node's own errors arrive here
        if (code === 'ELOOP')
          report('link-circle', inner, 'The symbolic link leads back to itself.', 'Remove the symbolic link.');
        else report('unreadable', inner, `The file cannot be read (${code}).`, 'Check that it exists and may be read.');
      }
    }
  };

  const readOne = (path: string): void => {
    if (!isRead(path)) {
      const hint = /\.ya?ml$/i.test(path)
        ? 'Let its name end in .yaml, in small letters.'
        : 'Only .yaml and .mdx files, and pictures in events/<id>/, belong in the content folder; move it elsewhere.';
      report('unknown-file', path, 'The catalog does not read files of this kind.', hint);
      return;
    }
    const bytes = readFileSync(join(root, path));
    const most = path === INVENTORY ? MAX_INVENTORY_BYTES : PICTURE.test(path) ? MAX_PICTURE_BYTES : MAX_BYTES;
    if (bytes.length > most) {
      const hint = PICTURE.test(path) ? 'Make it smaller.' : 'Split it.';
      report('file-too-large', path, `The file has ${bytes.length} bytes; the limit is ${most}.`, hint);
      return;
    }
    const { value, problems: found } = contentFile(path, bytes);
    problems.push(...found);
    if (value) files.push(value);
  };

  visit('', []);
  if (files.length === 0 && problems.length === 0) {
    report('content-empty', '', 'The content folder has no catalog in it.', 'Begin with a site.yaml.');
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { value: files, problems: sorted(problems) };
}

/** Whether the catalog reads files of that path. */
export function isRead(path: string): boolean {
  return /\.(?:yaml|mdx)$/.test(path) || PICTURE.test(path) || path === INVENTORY;
}

/** The bytes of a file as what the catalog reads of them, unless a problem says why not. */
export function contentFile(path: string, bytes: Uint8Array): Staged<ContentFile | undefined> {
  if (PICTURE.test(path)) {
    const { value: picture, problems } = pictureIn(path, bytes);
    return { value: picture && { path, text: '', picture }, problems };
  }
  const { value: text, problems } = decode(path, bytes);
  return { value: problems.length === 0 ? { path, text } : undefined, problems };
}

// A hidden YAML file would be a lost entry: it is read, and its name refused later.
function isLitter(name: string): boolean {
  return LITTER.test(name) || (name.startsWith('.') && !/\.(?:ya?ml|mdx)$/i.test(name));
}

/** Bytes to text: UTF-8 with or without a byte order mark, no control characters. */
export function decode(path: string, bytes: Uint8Array): Staged<string> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const at = linesOf(lenient)(lenient.indexOf('\uFFFD'));
    const found = problem('not-utf-8', path, at, 'The file is not UTF-8 text.', 'Save it as UTF-8.');
    return { value: '', problems: [found] };
  }
  // Control characters but tab and line breaks, and those that turn the direction of writing.
  const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/.exec(
    text,
  );
  if (!hidden) return { value: text, problems: [] };
  const number = hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const at = linesOf(text)(hidden.index);
  const message = `The file contains the control character U+${number}.`;
  return { value: '', problems: [problem('control-character', path, at, message, 'Delete it.')] };
}
