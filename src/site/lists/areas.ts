// The areas as a tree, with how many events lie in each and in its parts.

import type { Lookup } from '../../catalog/lookup.ts';
import type { ThingOf } from '../../catalog/model.ts';

export interface AreaNode {
  readonly area: ThingOf<'area'>;
  /** Events in it and in its parts. */
  readonly events: number;
  readonly parts: readonly AreaNode[];
}

/** The areas that are part of no other, in catalog order. */
export function areaTree({ catalog }: Lookup): readonly AreaNode[] {
  const parts = Map.groupBy(catalog.areas, ({ parent }) => parent);
  const counts = Map.groupBy(catalog.events, ({ area }) => area);
  const seen = new Set<string>();
  const node = (area: ThingOf<'area'>): readonly AreaNode[] => {
    // A circle of areas has no top, and is passed over.
    if (seen.has(area.id)) return [];
    seen.add(area.id);
    const inside = (parts.get(area.id) ?? []).flatMap(node);
    const own = counts.get(area.id)?.length ?? 0;
    return [{ area, events: inside.reduce((sum, { events }) => sum + events, own), parts: inside }];
  };
  return (parts.get(undefined) ?? []).flatMap(node);
}
