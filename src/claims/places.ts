// Every place that a site has without its redirects: pages and files, and the folders they stand in.

import type { Lookup } from '../catalog/lookup.ts';
import type { SiteFile } from '../files/file.ts';
import { siteFiles } from '../files/files.ts';
import { readStatics } from '../files/statics.ts';
import { movedLists } from '../site/pages/former.ts';
import { sitePages } from '../site/pages/all.ts';
import type { Settings } from '../site/settings.ts';
import { fileOf, formerPath } from '../site/urls.ts';

export interface Given {
  readonly settings: Settings;
  /** The folder of files that are published as they stand. */
  readonly publicDir: string;
}

export interface Places {
  readonly hasPage: (path: string) => boolean;
  readonly hasFile: (path: string) => boolean;
  /** All of them as taken, with room for more. */
  readonly asTaken: () => Taken;
}

interface Taken {
  /** Takes a place for a page or a file; returns what has stood there, or in its way, if anything has. */
  readonly add: (path: string, isFile: boolean) => string | undefined;
}

/** What is made when all pages are there. */
const MADE_LATER = ['_astro', 'pagefind', '_hosting', 'SHA256SUMS'];

export async function placesOf(lookup: Lookup, { settings, publicDir }: Given): Promise<Places> {
  // What is gone but for what renamed things take along, which the site makes of itself.
  const { pages: moved } = lookup.catalog.moves;
  const still: Lookup = {
    ...lookup,
    catalog: { ...lookup.catalog, moves: { pages: moved, files: [], retired: [], anchors: [] } },
  };
  const own = [...sitePages(still)].map(({ path }) => fileOf(path).replace(/\/$/, ''));
  const pages = new Set([...own, ...movedLists(still).map(({ from }) => formerPath(from))]);
  const statics = readStatics(publicDir);
  const files = new Set(statics.keys());
  const made = siteFiles({ lookup: still, settings, embedStyle: '', statics: new Map<string, SiteFile['body']>() });
  for await (const { path } of made.all()) files.add(path);
  return {
    hasPage: (path) => pages.has(path) || files.has(`${path}/index.html`),
    hasFile: (path) => files.has(path),
    asTaken: () => takenBy(pages, files),
  };
}

/** Compares as those disks do that do not tell small letters from capitals. */
function takenBy(pages: ReadonlySet<string>, filesAndStatics: ReadonlySet<string>): Taken {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const take = (file: string): void => {
    const shown = file.replace(/(?<=^|\/)index\.html$/, '');
    files.set(same(file), shown);
    for (const folder of foldersAbove(file)) folders.set(same(folder), shown);
  };
  for (const page of pages) take(pageFile(page));
  for (const file of filesAndStatics) take(file);
  return {
    add(path, isFile) {
      const later = MADE_LATER.find((top) => same(path).split('/')[0] === same(top));
      if (later !== undefined) return later;
      const file = isFile ? path : pageFile(path);
      const clash =
        files.get(same(file)) ??
        folders.get(same(file)) ??
        [...foldersAbove(file), file].flatMap((one) => files.get(same(one).replace(PACKED, '')) ?? [])[0];
      if (clash === undefined) take(file);
      return clash;
    },
  };
}

/** The endings of the copies that a build makes for servers. */
const PACKED = /\.(?:br|gz)$/;

/** As Astro writes it. */
function pageFile(path: string): string {
  if (/^(?:404|500)(?:\.html)?$/.test(path)) return `${path.slice(0, 3)}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function foldersAbove(file: string): readonly string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function same(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
