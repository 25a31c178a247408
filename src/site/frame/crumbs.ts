// The way back from a page: what it belongs to.

import { parseAddress } from '../../catalog/addresses/address.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { IdOf, Kind, Thing } from '../../catalog/model.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { indexUrl, thingUrl } from '../urls.ts';

export interface Crumb {
  readonly name: string;
  readonly url: string;
  /** Whose mark stands before it. */
  readonly kind?: Kind | undefined;
}

export function indexCrumb(kind: Kind): Crumb {
  return { name: KINDS[kind].titles, url: indexUrl(kind), kind };
}

/** The index of its kind, and the areas it lies in, from the outermost in. */
export function thingCrumbs(thing: Thing, lookup: Lookup): readonly Crumb[] {
  const around = thing.kind === 'area' ? thing.parent : 'area' in thing ? thing.area : undefined;
  return [indexCrumb(thing.kind), ...(around === undefined ? [] : areasOutTo(around, lookup))];
}

function areasOutTo(id: IdOf<'area'>, lookup: Lookup): readonly Crumb[] {
  const { name, parent } = lookup.area(id);
  const own: Crumb = { name, url: thingUrl('area', id), kind: 'area' };
  return [...(parent === undefined ? [] : areasOutTo(parent, lookup)), own];
}

/** For the page of a thing that is gone. */
export function formerCrumbs(page: string): readonly Crumb[] {
  const kind = parseAddress(page)?.thing?.kind;
  return kind ? [indexCrumb(kind)] : [];
}
