// Which addresses the catalog itself can vouch for. Of pages that it does not make it says nothing.

import { ALL_KINDS } from '../kinds.ts';
import { thingsOf } from '../lookup.ts';
import type { Guide, Kind, Things } from '../model.ts';
import { EVENT_PREFIX, isOnePage } from './address.ts';
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
  const anchors = new Map<string, ReadonlySet<string>>([
    ...catalog.events.map(({ id, properties }) => {
      return [`event ${id}`, new Set<string>(properties.map(({ property }) => property))] as const;
    }),
    ...catalog.useCases.map(({ id, placements, events }) => {
      const goals = placements.map(({ goal }) => goal);
      return [
        `use-case ${id}`,
        new Set<string>([...goals, ...events.map((need) => EVENT_PREFIX + need.event)]),
      ] as const;
    }),
    ...catalog.goals.map(({ id, useCases }) => [`goal ${id}`, new Set<string>(useCases)] as const),
    ...[...catalog.sources, ...catalog.destinations].map(({ kind, id, placements }) => {
      return [`${kind} ${id}`, new Set<string>(placements.map(({ goal }) => goal))] as const;
    }),
  ]);
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
