// What stays at addresses that are gone: pages that lead on, and pages that say what is retired.

import { parseAddress } from '../../catalog/addresses/address.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Kind, MovedPage, Thing } from '../../catalog/model.ts';
import { longListParts } from '../lists/long-lists.ts';
import { belowBase, formerPath, longListUrl } from '../urls.ts';

export interface Place {
  readonly kind: Kind;
  readonly id: string;
}

/** Things that were renamed, with where each was. */
export function renamedThings({ catalog, find }: Lookup): readonly { readonly was: Place; readonly now: Thing }[] {
  return catalog.moves.pages.flatMap(({ from, to }) => {
    const [was, heir] = [from, to].map(thingAt);
    const now = was && was.kind === heir?.kind ? find(heir.kind, heir.id) : undefined;
    return was && now ? [{ was, now }] : [];
  });
}

/** The thing whose own page it is, and not what stands beside that. */
function thingAt(page: string): Place | undefined {
  const { thing, rest } = parseAddress(page) ?? {};
  return rest === '' ? thing : undefined;
}

export function formerPaths(lookup: Lookup) {
  const { pages, retired } = lookup.catalog.moves;
  return [
    ...[...pages, ...movedLists(lookup)].map((moved) => ({
      params: { former: formerPath(moved.from) },
      props: { moved },
    })),
    ...retired.map((gone) => ({ params: { former: formerPath(gone.page) }, props: { gone } })),
  ];
}

/** The long lists of a thing that was renamed, which have pages of their own. */
export function movedLists(lookup: Lookup): readonly MovedPage[] {
  return renamedThings(lookup).flatMap(({ was, now }) =>
    longListParts(now, lookup).map(({ list, part }) => {
      const [from = '', to = ''] = [was, now].map(
        ({ kind, id }) => `/${belowBase(longListUrl(kind, id, list.slug, part?.slug))}`,
      );
      return { from, to, anchors: [], byServer: false };
    }),
  );
}
