// `npm run compare -- <before> <after>`: what differs between two built sites, file by file, in groups with their counts.
// Hashes in the names of assets are no difference; nor is what is made from another file and follows from it. With
// `--without <pattern>`, once or more, what the pattern matches is left out of both, so that a change that is on every
// page does not hide the others.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isText, mediaTypeOf } from '../../src/words/media-types.ts';
import { filesIn } from '../build/site-files.ts';

interface Difference {
  readonly what: 'added' | 'removed' | 'different';
  /** With stars for hashes: `_astro/index.*.css`. */
  readonly file: string;
  /** Where two texts part, of both. */
  readonly texts?: readonly [before: string, after: string] | undefined;
}

/** What differs, sorted by file. Compressed copies and checksums follow from other files: they are not looked into. */
export function compareSites(before: string, after: string, without: readonly RegExp[] = []): readonly Difference[] {
  const [old, now] = [read(before, without), read(after, without)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((file): Difference[] => {
    const [was, is] = [old.get(file), now.get(file)];
    if (!was) return [{ what: 'added', file }];
    if (!is) return [{ what: 'removed', file }];
    if (was.digest === is.digest) return [];
    return [{ what: 'different', file, texts: partingOf(was.paths, is.paths, without) }];
  });
}

interface Content {
  /** More than one where names differ by their hash alone. */
  readonly paths: readonly string[];
  readonly digest: string;
}

function read(folder: string, without: readonly RegExp[]): ReadonlyMap<string, Content> {
  const byName = Map.groupBy(filesIn(folder), unhashed);
  return new Map(
    [...byName].map(([name, files]) => {
      const paths = files.map((file) => join(folder, file));
      const digests = isDerived(name) ? [] : paths.map((path) => digestOf(contentOf(path, without)));
      return [name, { paths, digest: `${files.length} ${digests.sort().join(' ')}` }];
    }),
  );
}

const isDerived = (file: string): boolean => /\.(?:br|gz)$/.test(file) || file === 'SHA256SUMS';

const isRead = (file: string): boolean => isText(mediaTypeOf(file));

const contentOf = (path: string, without: readonly RegExp[]): string | Uint8Array =>
  isRead(path) ? textOf(path, without) : readFileSync(path);

const textOf = (path: string, without: readonly RegExp[]): string =>
  without.reduce((text, pattern) => text.replaceAll(pattern, ''), unhashed(readFileSync(path, 'utf8')));

/** With a star for each hash that stands in the name of an asset or of a part of the search index. */
function unhashed(text: string): string {
  return text
    .replace(/(_astro\/[\w.@[\]-]+?[.-])[\w-]{8}(\.(?:css|js|woff2?|svg|png))/g, '$1*$2')
    .replace(/\b([a-z]{2,}_)[0-9a-f]{7,10}(?=\.pf_|")/g, '$1*');
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const AROUND = 60;

function partingOf(before: readonly string[], after: readonly string[], without: readonly RegExp[]) {
  const [[was, more], [is]] = [before, after];
  if (!was || !is || more || !isRead(was)) return undefined;
  const texts = [textOf(was, without), textOf(is, without)] as const;
  let at = 0;
  while (texts[0][at] === texts[1][at]) at++;
  const cut = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND).replaceAll(/\s+/g, ' ');
  return [cut(texts[0]), cut(texts[1])] as const;
}

/** Lines to read: each group of files with its count, its files or the first of them, and where the first two part. */
export function toLines(differences: readonly Difference[], most = 3): readonly string[] {
  const groups = [...Map.groupBy(differences, groupOf)].sort(([a], [b]) => a.localeCompare(b));
  const lines = groups.flatMap(([group, members]) => {
    const [first] = members;
    return [
      `${group}  ${members.length}`,
      ...members.slice(0, most).map(({ file }) => `    ${file}`),
      ...(members.length > most ? [`    … ${members.length - most} more`] : []),
      ...(first?.texts ? [`  - …${first.texts[0]}…`, `  + …${first.texts[1]}…`] : []),
    ];
  });
  const count = (what: Difference['what']) => differences.filter((each) => each.what === what).length;
  return [...lines, `${count('added')} added, ${count('removed')} removed, ${count('different')} different`];
}

/** `different  events/…/index.html`; what follows from other files in groups of its own. */
function groupOf({ what, file }: Difference): string {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  if (/\.(?:br|gz)$/.test(name)) return `${what}  compressed copies`;
  if (name === 'preview.png') return `${what}  preview images`;
  if (parts.length === 1) return `${what}  ${file}`;
  const ending = parts[0] === '_astro' || parts[0] === 'pagefind' ? `…${name.slice(name.lastIndexOf('.'))}` : name;
  return `${what}  ${parts[0] ?? ''}/${parts.length > 2 ? '…/' : ''}${ending}`;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { without: { type: 'string', multiple: true, default: [] }, all: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [before = '', after = ''] = positionals;
  if (positionals.length !== 2 || !existsSync(before) || !existsSync(after)) {
    console.error('Usage: npm run compare -- <built site before> <built site after> [--without <pattern>]… [--all]');
    process.exitCode = 2;
  } else {
    const patterns = values.without.map((pattern) => new RegExp(pattern, 'g'));
    const differences = compareSites(before, after, patterns);
    console.log(toLines(differences, values.all ? Infinity : 3).join('\n'));
    process.exitCode = differences.length > 0 ? 1 : 0;
  }
}
