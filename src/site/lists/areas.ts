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

/** How many events lie in parts of an area, besides its own; none where it has no parts that hold any. */
export function eventsWithin(area: ThingOf<'area'>, lookup: Lookup): number {
  const find = (nodes: readonly AreaNode[]): AreaNode | undefined => {
    for (const node of nodes) {
      const found = node.area.id === area.id ? node : find(node.parts);
      if (found) return found;
    }
    return undefined;
  };
  const node = find(areaTree(lookup));
  return node?.parts.some(({ events }) => events > 0) ? node.events : 0;
}
