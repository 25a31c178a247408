// The rows of the index pages.

import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { thingsOf } from '../../catalog/lookup.ts';
import type { Catalog, Kind, Thing } from '../../catalog/model.ts';
import type { NamedThing } from '../../catalog/named-by.ts';
import { type IndexEntry, indexParts } from './alphabet.ts';
import { listedCounts } from '../../words/numbers.ts';
import { folderOf, thingUrl } from '../urls.ts';
import { typeText } from '../../words/types.ts';

/** Things as rows of an index. */
export function indexEntries(things: readonly Thing[]): readonly IndexEntry[] {
  return things.map((thing) => {
    const { kind, id, name, summary } = thing;
    const status = 'status' in thing && thing.status && { status: thing.status };
    return { kind, name, url: thingUrl(kind, id), summary, facts: numbersOf(thing), ...status };
  });
}

function numbersOf(thing: Thing): string {
  switch (thing.kind) {
    case 'use-case':
      return listedCounts([thing.events.length, 'event'], [thing.placements.length, 'goal']);
    case 'event':
      return listedCounts([thing.useCases.length, 'use case'], [thing.properties.length, 'property']);
    case 'property':
      return [typeText(thing), listedCounts([thing.events.length, 'event'])].filter(Boolean).join(', ');
    default:
      return 'useCases' in thing ? listedCounts([thing.useCases.length, 'use case']) : namedByNumbers(thing);
  }
}

function namedByNumbers({ namedBy }: NamedThing): string {
  const byKind = [...Map.groupBy(namedBy, ({ kind }) => kind)];
  return listedCounts(...byKind.map(([kind, things]) => [things.length, KINDS[kind].noun] as const));
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
export function indexPartPaths(catalog: Catalog) {
  return indexedKinds(catalog).flatMap((kind) =>
    indexParts(indexEntries(thingsOf(catalog, kind))).map((part) => ({
      params: { folder: folderOf(kind), part: part.slug },
      props: { kind, part },
    })),
  );
}
