// The rows of the index pages.

import { saysMore } from '../../words/spelling/says-more.ts';
import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { held, thingsOf, type Lookup } from '../../catalog/lookup.ts';
import type { Catalog, Kind, Thing } from '../../catalog/model.ts';
import { folderOf, thingUrl } from '../urls.ts';
import { type IndexEntry, indexParts } from './alphabet.ts';
import { cellsOf } from './cells.ts';
import { areaPaths } from './areas.ts';

/** Things as rows of a list. */
export function indexEntries(things: readonly Thing[], lookup: Lookup): readonly IndexEntry[] {
  return things.map((thing) => {
    const { kind, id, name } = thing;
    const summary = saysMore(thing.summary, name) ? thing.summary : '';
    const status = 'status' in thing && thing.status && { status: thing.status };
    return { kind, name, url: thingUrl(kind, id), summary, cells: () => cellsOf(thing, lookup), ...status };
  });
}

/** The rows of the index of a kind: areas as the tree they are, everything else in catalog order. */
export function indexOf(kind: Kind, lookup: Lookup): readonly IndexEntry[] {
  if (kind !== 'area') return indexEntries(thingsOf(lookup.catalog, kind), lookup);
  const paths = areaPaths(lookup);
  const areas = paths.flatMap((path) => path.slice(-1));
  return indexEntries(areas, lookup).map((entry, at) => ({ ...entry, depth: paths[at]!.length - 1 })); // one a path
}

/** The kinds of which the catalog has any, whose index the page for every kind shows; goals have a page of their own making. */
export function indexedKinds(catalog: Catalog): readonly Kind[] {
  return ALL_KINDS.filter((kind) => kind !== 'goal' && thingsOf(catalog, kind).length > 0);
}

/** The kinds that the page for every kind shows, of which the catalog has any. */
export function plainKinds(catalog: Catalog): readonly Kind[] {
  return indexedKinds(catalog).filter((kind) => !KINDS[kind].ownPage);
}

/** Up to this many names stand in catalog order; more are led to by letters. */
const FEW = 12;

export function isLettered(entries: readonly IndexEntry[]): boolean {
  return entries.length > FEW;
}

/** The most names that one page lists. */
const MOST_NAMES = 500;

/** How many things there are of each kind. */
export function indexSizes(catalog: Catalog): readonly { readonly kind: Kind; readonly number: number }[] {
  return ALL_KINDS.map((kind) => ({ kind, number: thingsOf(catalog, kind).length })).filter(({ number }) => number > 0);
}

/** Whether all names of the catalog are one page. */
export function isOneIndex(catalog: Catalog): boolean {
  return indexSizes(catalog).reduce((sum, { number }) => sum + number, 0) <= MOST_NAMES;
}

/** The parts of the indexes that are too long for one page. */
export const partsOfIndexes = held((lookup: Lookup) =>
  indexedKinds(lookup.catalog).flatMap((kind) => indexParts(indexOf(kind, lookup)).map((part) => ({ kind, part }))),
);

export function indexPartPaths(lookup: Lookup) {
  return partsOfIndexes(lookup).map(({ kind, part }, place) => ({
    params: { folder: folderOf(kind), part: part.slug },
    props: { place },
  }));
}
