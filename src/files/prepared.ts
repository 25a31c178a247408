import { createHash } from 'node:crypto';
import { once, type Lookup } from '../catalog/lookup.ts';
import { thingByThing } from '../catalog/reads/reads.ts';
import type { PackedMembers } from '../exports/archive/members.ts';
import type { FormatEntry } from '../exports/formats.ts';
import { catalogJson, type CatalogJson } from '../exports/catalog-json.ts';
import { selectAll, selectFor, type Selection } from '../exports/selection.ts';
import { listingsOf } from '../search/names/listings.ts';
import { sitePages } from '../site/pages/all.ts';
import type { SitePage } from '../site/pages/page.ts';
import type { Settings } from '../site/settings.ts';
import { fullAddresses } from '../site/addresses.ts';
import type { SiteFile } from './file.ts';

/** What a build knows of exports from the one before. */
export interface EventTexts {
  /** Says what an event is made from in exports, before texts of it are asked for. */
  readonly resolve: (event: string, resolve: () => unknown) => void;
  /** The texts of events in a file of a format. `fileOf` is where it stands in the site. */
  readonly of: (format: string, fileOf: (path: string) => string) => Selection['kept'];
}

export type Parts = Pick<Map<string, Uint8Array>, 'get' | 'set' | 'clear'>;

/** What the files of a site are made from. */
export interface Given {
  readonly lookup: Lookup;
  readonly settings: Pick<Settings, 'basePath' | 'contentDir' | 'frameAncestors' | 'previewImages' | 'searchEngines'>;
  /** The address of the style sheet of embeds. */
  readonly embedStyle: string;
  /** Where parts of files are kept: a map, if nothing of another build is known. */
  readonly parts?: Parts;
  /** Nothing, if nothing of another build is known. */
  readonly texts?: EventTexts;
  /** What is packed already of the archive at a path; nothing, if nothing of another build is known. */
  readonly packed?: (path: string) => PackedMembers;
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
  /** What was packed: of an event the same file stands in the archives of all goals and use cases that need it. A format that
   * is an archive itself has parts of its own each time. */
  readonly membersOf: (format: Pick<FormatEntry, 'isArchive'>) => PackedMembers | undefined;
}

export function prepared(given: Given): Prepared {
  const members = membersInMemory();
  const { catalog } = given.lookup;
  const json = once(() => thingByThing(() => catalogJson(catalog, fullAddresses())));
  return {
    ...given,
    json,
    all: once(() => {
      for (const { id } of json().events) given.texts?.resolve(id, () => selectFor(json(), 'event', id));
      return selectAll(json());
    }),
    pages: once(() => [...sitePages(given.lookup)]),
    listings: once(() => listingsOf(catalog)),
    parts: given.parts ?? new Map<string, Uint8Array>(),
    membersOf: ({ isArchive }) => (isArchive ? undefined : members),
  };
}

function membersInMemory(): PackedMembers {
  const archives = new Map<string, Uint8Array>();
  return {
    digestOf: (made) => createHash('sha256').update(made).digest('base64'),
    get: (digest) => archives.get(digest),
    set: (digest, archive) => archives.set(digest, archive),
  };
}
