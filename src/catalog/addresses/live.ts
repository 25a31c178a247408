// Which addresses the catalog itself can vouch for. Of pages that it does not make it says nothing.

import { ALL_KINDS } from '../kinds.ts';
import { everything, thingsOf } from '../lookup.ts';
import type { Guide, Kind, Things } from '../model.ts';
import { EVENT_PREFIX, isOnePage, rowAnchors } from './address.ts';
import type { Address } from './address.ts';

export interface Live {
  /** Whether a page and the anchor on it exist; undefined where the catalog cannot tell. */
  readonly has: (address: Address) => boolean | undefined;
  /** The ids of a kind. */
  readonly ids: (kind: Kind) => ReadonlySet<string>;
}

/** What is live in a catalog with these guides. */
export function liveIn(catalog: Things, guides: readonly Pick<Guide, 'slug'>[]): Live {
  const slugs = new Set(guides.map(({ slug }) => slug));
  const ids = new Map(ALL_KINDS.map((kind) => [kind, new Set<string>(thingsOf(catalog, kind).map(({ id }) => id))]));
  const anchors = new Map(
    everything(catalog).flatMap((thing) => {
      const own = rowAnchors(thing);
      return own ? [[`${thing.kind} ${thing.id}`, new Set(own)]] : [];
    }),
  );
  const placed = new Set([
    ...catalog.goals.map(({ id }) => id),
    ...catalog.useCases.flatMap(({ id, placements }) => placements.map(({ goal }) => `${goal}-${id}`)),
  ]);

  return {
    ids: (kind) => ids.get(kind) ?? NONE,
    has(address) {
      const { thing, anchor, segments, rest } = address;
      const isFrame = anchor === '' || (anchor.startsWith('_') && !anchor.startsWith(EVENT_PREFIX));
      if (thing) {
        if (!ids.get(thing.kind)?.has(thing.id)) return false;
        if (isFrame || rest !== '') return true;
        return anchors.get(`${thing.kind} ${thing.id}`)?.has(anchor);
      }
      if (segments[0] === 'guides' && segments.length === 2)
        return slugs.has(segments[1] ?? '') && (isFrame || undefined);
      if (isOnePage(address) && !isFrame) return placed.has(anchor);
      return undefined;
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
