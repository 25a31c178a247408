// Which addresses the catalog itself can vouch for. Of pages that it does not make it says nothing.

import { ALL_KINDS } from '../kinds.ts';
import { everything, held, thingsOf } from '../lookup.ts';
import type { Guide, Kind, Things } from '../model.ts';
import { tagsOf } from '../named-by.ts';
import { EVENT_PREFIX, isOnePage, rowAnchors } from './address.ts';
import type { Address } from './address.ts';

export interface Live {
  /** Whether a page and the anchor on it exist; undefined where the catalog cannot tell. */
  readonly has: (address: Address) => boolean | undefined;
  /** The ids of a kind. */
  readonly ids: (kind: Kind) => ReadonlySet<string>;
}

/** What is live in a catalog with these guides. */
export function liveIn(catalog: Things, guides: readonly Pick<Guide, 'slug' | 'headings'>[]): Live {
  const headingsOf = new Map(guides.map(({ slug, headings }) => [slug, new Set(headings.map(({ id }) => id))]));
  const ids = new Map(ALL_KINDS.map((kind) => [kind, new Set<string>(thingsOf(catalog, kind).map(({ id }) => id))]));
  const things = new Map(everything(catalog).map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  const asked = new Map<string, ReadonlySet<string> | undefined>();
  // Few pages are ever asked for their anchors, and those of all would be a million.
  const anchorsOf = (key: string): ReadonlySet<string> | undefined => {
    const thing = things.get(key);
    if (!thing || asked.has(key)) return asked.get(key);
    const own = rowAnchors(thing);
    const anchors = own && new Set(own);
    asked.set(key, anchors);
    return anchors;
  };
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
        return anchorsOf(`${thing.kind} ${thing.id}`)?.has(anchor);
      }
      if (segments[0] === 'guides' && segments.length === 2) {
        const headings = headingsOf.get(segments[1] ?? '');
        return headings !== undefined && (isFrame || headings.has(anchor));
      }
      if (segments[0] === 'tags' && segments.length === 2 && rest === '')
        return tagIds(catalog).has(segments[1] ?? '') && (isFrame || undefined);
      if (isOnePage(address) && !isFrame) return placed.has(anchor);
      return undefined;
    },
  };
}

const tagIds = held((catalog: Things) => new Set(tagsOf(catalog).map(({ id }) => id)));

const NONE: ReadonlySet<string> = new Set();
