// The way back from a page: what it belongs to.

import { parseAddress } from '../../catalog/addresses/address.ts';
import { areaOf, areasFrom, type Lookup } from '../../catalog/lookup.ts';
import type { Kind, Thing } from '../../catalog/model.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { guidesUrl, indexUrl, tagsUrl, thingUrl } from '../urls.ts';

export interface Crumb {
  readonly name: string;
  readonly url: string;
  /** Whose mark stands before it. */
  readonly kind?: Kind | undefined;
}

export function indexCrumb(kind: Kind): Crumb {
  return { name: KINDS[kind].titles, url: indexUrl(kind), kind };
}

export const guidesCrumb = (): Crumb => ({ name: 'Guides', url: guidesUrl() });

export const tagsCrumb = (): Crumb => ({ name: 'Tags', url: tagsUrl() });

/** The index of its kind, and the areas it lies in, from the outermost in. */
export function thingCrumbs(thing: Thing, lookup: Lookup): readonly Crumb[] {
  const around = [...areasFrom(areaOf(thing), lookup.area)].reverse();
  return [
    indexCrumb(thing.kind),
    ...around.map(({ id, name }) => ({ name, url: thingUrl('area', id), kind: 'area' as const })),
  ];
}

/** For the page of a thing that is gone. */
export function formerCrumbs(page: string): readonly Crumb[] {
  const kind = parseAddress(page)?.thing?.kind;
  return kind ? [indexCrumb(kind)] : [];
}
