// The filters of the search page, loaded when there is something to filter.

import type { Chosen } from './address.ts';
import { isAnyChosen } from './address.ts';
import { EACH_GROUP, eachGroup, type FilterGroup } from '../names/facet-groups.ts';
import { kindOf } from '../names/facet-values.ts';
import type { FacetsFile } from '../names/facets-file.ts';
import { facetsReader } from '../names/facets-reader.ts';
import { fetchJson } from './fetch-json.ts';
import { filterPanel } from './filter-panel.ts';
import type { Names } from './loaded-names.ts';
import type { FacetsOf } from './narrowing.ts';
import { choicesOf, passes } from './narrowing.ts';
import type { Result } from './result.ts';

const SMALL = 2000;

export interface Filtering {
  readonly root: HTMLElement;
  /** The results that pass. */
  readonly narrow: (results: readonly Result[], chosen: Chosen) => readonly Result[];
  /** Shows in the panel what there is to choose among the results. */
  readonly show: (results: readonly Result[], chosen: Chosen) => void;
}

/** Filters by kind at once; the facets of a large catalog are fetched when asked for or chosen. `change` hears a new
 * choice, `refresh` that there is more to choose. Rejects when chosen facets cannot be loaded. */
export async function createFiltering(
  names: Names,
  chosenFirst: Chosen,
  change: (chosen: Chosen) => void,
  refresh: () => void,
): Promise<Filtering> {
  const labels = new Map<string, string>(names.kinds.toReversed().map(({ kind, label }) => [`kind:${kind}`, label]));
  const none = eachGroup(() => []);
  const kinds = [...new Set(names.kinds.map(({ kind }) => kind))]; // tags are pages
  const order: Record<FilterGroup, readonly string[]> = { kind: kinds, ...none };
  let facetsOf: FacetsOf = () => none;

  const loadFacets = async () => {
    const file = await fetchJson<FacetsFile>('search/facets.json');
    facetsOf = facetsReader(file, names.entries);
    for (const group of EACH_GROUP) {
      const own = names.entries.filter((entry) => entry.kind === kindOf(group));
      order[group] = file.words[group] ?? own.map(({ id }) => id);
      for (const { id, name } of own) labels.set(`${group}:${id}`, name);
    }
  };
  const panel = filterPanel((group, value) => labels.get(`${group}:${value}`) ?? value, change);
  if (names.entries.length < SMALL || isAnyChosen({ ...chosenFirst, kind: [] })) await loadFacets();
  else panel.offerMore(() => loadFacets().then(refresh));
  return {
    root: panel.root,
    narrow: (results, chosen) => results.filter(({ entry }) => passes(entry, chosen, facetsOf)),
    show: (results, chosen) => {
      const entries = results.map(({ entry }) => entry);
      for (const { kind, shown } of entries) {
        if (labels.has(`kind:${kind}`)) continue;
        labels.set(`kind:${kind}`, shown.label);
        kinds.push(kind);
      }
      panel.show((group) => choicesOf(group, order[group], entries, chosen, facetsOf), chosen);
    },
  };
}
