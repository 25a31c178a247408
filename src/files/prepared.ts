import { once, type Lookup } from '../catalog/lookup.ts';
import { thingByThing } from '../catalog/reads/reads.ts';
import { catalogJson, type CatalogJson } from '../exports/catalog-json.ts';
import { selectAll, type Selection } from '../exports/selection.ts';
import { listingsOf } from '../search/names/listings.ts';
import { sitePages } from '../site/pages/all.ts';
import type { SitePage } from '../site/pages/page.ts';
import type { Settings } from '../site/settings.ts';
import { fullAddresses } from '../site/addresses.ts';
import type { SiteFile } from './file.ts';

export type Parts = Pick<Map<string, Uint8Array>, 'get' | 'set' | 'clear'>;

/** What the files of a site are made from. */
export interface Given {
  readonly lookup: Lookup;
  readonly settings: Pick<Settings, 'basePath' | 'contentDir' | 'frameAncestors' | 'previewImages' | 'searchEngines'>;
  /** The address of the style sheet of embeds. */
  readonly embedStyle: string;
  /** Where parts of files are kept: a map, if nothing of another build is known. */
  readonly parts?: Parts;
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
  /** What the full text has of a thing, by the path of its Markdown: to make ten thousand pages again takes longer. */
  readonly parts: Parts;
}

export function prepared(given: Given): Prepared {
  const { catalog } = given.lookup;
  const json = once(() => thingByThing(() => catalogJson(catalog, fullAddresses())));
  return {
    ...given,
    json,
    all: once(() => selectAll(json())),
    pages: once(() => [...sitePages(given.lookup)]),
    listings: once(() => listingsOf(catalog)),
    parts: given.parts ?? new Map<string, Uint8Array>(),
  };
}
