import type { Chosen } from './address.ts';
import type { Entry } from '../names/entries.ts';
import { FILTER_GROUPS, type Facets, type FilterGroup } from '../names/facet-groups.ts';

export type FacetsOf = (entry: Entry) => Facets;

export interface Choice {
  readonly value: string;
  /** How many results there would be with it alone in its group. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Any of the chosen values within a group, and every group that has some. */
export function passes(entry: Entry, chosen: Chosen, facetsOf: FacetsOf, except?: FilterGroup): boolean {
  return FILTER_GROUPS.every((group) => {
    const { [group]: wanted = [] } = chosen;
    if (group === except || wanted.length === 0) return true;
    const values = valuesOf(entry, group, facetsOf);
    return wanted.some((value) => values.includes(value));
  });
}

/** The values of a group that the results have or that are chosen, in the given order. */
export function choicesOf(
  group: FilterGroup,
  order: readonly string[],
  entries: readonly Entry[],
  chosen: Chosen,
  facetsOf: FacetsOf,
): Choice[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!passes(entry, chosen, facetsOf, group)) continue;
    for (const value of valuesOf(entry, group, facetsOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return order
    .map((value) => ({ value, count: counts.get(value) ?? 0, chosen: chosen[group]?.includes(value) ?? false }))
    .filter((choice) => choice.count > 0 || choice.chosen);
}

function valuesOf(entry: Entry, group: FilterGroup, facetsOf: FacetsOf): readonly string[] {
  return group === 'kind' ? [entry.kind] : facetsOf(entry)[group];
}
