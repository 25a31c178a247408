// A built site as data: what the checks read.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elementsOf, type Element } from './html.ts';

export interface Page {
  /** Without the base path: `/events/order-completed/`, `/404.html`. */
  readonly path: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
  /** Where a redirect page leads; it is no page of its own. */
  readonly redirectsTo: string | undefined;
}

export interface Site {
  readonly origin: string;
  /** Empty or `/a/b`. */
  readonly base: string;
  /** Paths of all files, without the base path: `/events/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly read: (file: string) => string;
}

export interface Finding {
  readonly page: string;
  readonly problem: string;
}

interface Place {
  readonly origin?: string;
  readonly basePath?: string;
}

const SEARCH_INDEX = /^\/pagefind\//;

/** The site in a folder on disk. */
export function readSite(folder: string, place: Place = {}): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) =>
    join(parentPath, name).slice(folder.length).replaceAll('\\', '/'),
  );
  return siteOf(files.sort(), (file) => readFileSync(join(folder, file), 'utf8'), place);
}

/** A site that stands in a literal: file paths to their text. */
export function siteFrom(texts: Readonly<Record<string, string>>, place: Place = {}): Site {
  return siteOf(Object.keys(texts), (file) => texts[file] ?? '', place);
}

function siteOf(files: readonly string[], read: (file: string) => string, place: Place): Site {
  const { origin = 'http://localhost:4321', basePath = '/' } = place;
  const pages = files.filter((file) => file.endsWith('.html') && !SEARCH_INDEX.test(file));
  return {
    origin,
    base: basePath === '/' ? '' : basePath,
    files: new Set(files),
    pages: pages.map((file) => toPage(file, read(file))),
    read,
  };
}

/** Is parsed when something in it is asked for: whoever wants only the paths of pages need not wait for that. */
function toPage(file: string, html: string): Page {
  let elements: readonly Element[] | undefined;
  let ids: ReadonlySet<string> | undefined;
  return {
    path: file.replace(/\/index\.html$/, '/'),
    get elements() {
      return (elements ??= elementsOf(html));
    },
    get ids() {
      return (ids ??= new Set(this.elements.map((each) => attribute(each, 'id')).filter((id) => id !== undefined)));
    },
    get redirectsTo() {
      if (!/http-equiv/i.test(html)) return undefined;
      const refresh = this.elements.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh');
      return refresh && /url=(.*)$/i.exec(attribute(refresh, 'content') ?? '')?.[1];
    },
  };
}

/** Pages that are read: redirects left out. */
export function readPages(site: Site): readonly Page[] {
  return site.pages.filter(({ redirectsTo }) => redirectsTo === undefined);
}

/** The same for all pages that are made alike: `/events/x/` and `/events/y/`, but neither their list `/events/` nor `/plan/`. */
export function kindOf(path: string): string {
  return path.split('/').length > 3 ? path.replace(/[^/]+\/$/, '*/') : path;
}

/** The first of each kind. */
export function onePerKind<T>(pages: readonly T[], pathOf: (page: T) => string): readonly T[] {
  return [...new Map(pages.toReversed().map((page) => [kindOf(pathOf(page)), page])).values()].reverse();
}

/** Pages that search engines may list. */
export function isIndexed({ path, elements }: Page): boolean {
  const robots = elements.find((element) => attribute(element, 'name') === 'robots');
  return path.endsWith('/') && !/noindex/.test((robots && attribute(robots, 'content')) ?? '');
}

export function catalogOf(site: Site): CatalogFile {
  // The contract of catalog.json; its shape is the subject of other tests.
  return JSON.parse(site.read('/catalog.json')) as CatalogFile;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface CatalogFile {
  readonly goals: readonly (Entry & { readonly useCases: readonly string[] })[];
  readonly useCases: readonly (Entry & {
    readonly events: readonly string[];
    readonly placements: readonly { readonly goal: string }[];
  })[];
  readonly events: readonly (Entry & { readonly properties: readonly string[] })[];
  readonly properties: readonly Entry[];
  readonly sources: readonly Entry[];
  readonly destinations: readonly Entry[];
}
