// The areas as a tree, with how many events lie in each and in its parts.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Thing, ThingOf } from '../../catalog/model.ts';

interface AreaNode {
  readonly area: ThingOf<'area'>;
  /** Events in it and in its parts. */
  readonly events: number;
  readonly parts: readonly AreaNode[];
}

/** The areas that are part of no other, in catalog order. */
export function areaTree({ catalog }: Lookup): readonly AreaNode[] {
  const parts = Map.groupBy(catalog.areas, ({ parent }) => parent);
  const counts = Map.groupBy(catalog.events, ({ area }) => area);
  const node = (area: ThingOf<'area'>): AreaNode => {
    const inside = (parts.get(area.id) ?? []).map(node);
    const own = counts.get(area.id)?.length ?? 0;
    return { area, events: inside.reduce((sum, { events }) => sum + events, own), parts: inside };
  };
  return (parts.get(undefined) ?? []).map(node);
}

/** An area with those around it, from the outermost in. */
export type AreaPath = readonly ThingOf<'area'>[];

/** Every area with those around it, from the outermost in; each before its parts. */
export function areaPaths(lookup: Lookup): readonly AreaPath[] {
  const pathsIn = ({ area, parts }: AreaNode, above: AreaPath): readonly AreaPath[] => {
    const path = [...above, area];
    return [path, ...parts.flatMap((part) => pathsIn(part, path))];
  };
  return areaTree(lookup).flatMap((node) => pathsIn(node, []));
}

/** How many events lie in an area and its parts; none where its parts hold none. */
export function eventsWithin(area: ThingOf<'area'>, lookup: Lookup): number {
  const inParts = area.namedBy
    .filter(({ fact }) => fact === 'parent')
    .reduce((sum, { id }) => sum + eventsIn(lookup.find('area', id), lookup), 0);
  return inParts > 0 ? eventsIn(area, lookup) : 0;
}

/** The same for any area. */
export function eventsIn(area: Thing | undefined, lookup: Lookup): number {
  if (area?.kind !== 'area') return 0;
  return area.namedBy.reduce((sum, { fact, kind, id }) => {
    if (fact === 'parent') return sum + eventsIn(lookup.find('area', id), lookup);
    return fact === 'area' && kind === 'event' ? sum + 1 : sum;
  }, 0);
}
