// What the groups of facets are called, and the kind of those whose values are things; the values of others are words.

import type { FacetGroup } from './facet-groups.ts';

export const FACET_VALUES = {
  goal: { title: 'Goal', kind: 'goal' },
  source: { title: 'Source', kind: 'source' },
  destination: { title: 'Destination', kind: 'destination' },
  area: { title: 'Area', kind: 'area' },
  owner: { title: 'Owner', kind: 'team' },
  status: { title: 'Status' },
  personal: { title: 'Personal data' },
  type: { title: 'Type' },
} as const satisfies Readonly<Record<FacetGroup, { readonly title: string; readonly kind?: string }>>;

/** The kind of its values, where they are things. */
export function kindOf(group: FacetGroup): string | undefined {
  const row = FACET_VALUES[group];
  return 'kind' in row ? row.kind : undefined;
}
