import type { Lookup } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import { catalogJson, type CatalogJson } from '../exports/catalog-json.ts';
import { selectAll, type Selection } from '../exports/selection.ts';
import { listingsOf } from '../search/names/listings.ts';
import { sitePages } from '../site/pages/all.ts';
import type { SitePage } from '../site/pages/page.ts';
import type { Settings } from '../site/settings.ts';
import { fullAddresses } from '../site/addresses.ts';
import type { SiteFile } from './file.ts';

/** What the files of a site are made from. */
export interface Given {
  readonly lookup: Lookup;
  readonly settings: Pick<Settings, 'basePath' | 'contentDir' | 'frameAncestors' | 'previewImages' | 'searchEngines'>;
  /** The address of the style sheet of embeds. */
  readonly embedStyle: string;
  /** Files that are published as they stand, by their path. */
  readonly statics: ReadonlyMap<string, SiteFile['body']>;
}

/** The same, with what is made once for several files. */
export interface Prepared extends Given {
  /** The whole catalog with full addresses. */
  readonly json: () => CatalogJson;
  /** All of it, to be exported. */
  readonly all: () => Selection;
  readonly pages: () => readonly SitePage[];
  readonly listings: () => ReturnType<typeof listingsOf>;
  /** What the full text has of a thing, kept from its Markdown: to make ten thousand pages again takes longer. */
  readonly parts: Map<Thing, Uint8Array>;
}

export function prepared(given: Given): Prepared {
  const { catalog } = given.lookup;
  const json = once(() => catalogJson(catalog, fullAddresses()));
  return {
    ...given,
    json,
    all: once(() => selectAll(json())),
    pages: once(() => [...sitePages(given.lookup)]),
    listings: once(() => listingsOf(catalog)),
    parts: new Map(),
  };
}

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
