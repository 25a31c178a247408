// What results can be narrowed by, beside their kind.

export const EACH_GROUP = ['goal', 'source', 'destination', 'area', 'owner', 'status', 'personal', 'type'] as const;
export type FacetGroup = (typeof EACH_GROUP)[number];

/** All there is to choose by. */
export const FILTER_GROUPS = ['kind', ...EACH_GROUP] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** Ids of things, or words. */
export type Facets = Readonly<Record<FacetGroup, readonly string[]>>;

/** Something for each group. */
export function eachGroup<T>(make: (group: FacetGroup) => T): Readonly<Record<FacetGroup, T>> {
  return Object.fromEntries(EACH_GROUP.map((group) => [group, make(group)])) as Record<FacetGroup, T>; // all of them
}
