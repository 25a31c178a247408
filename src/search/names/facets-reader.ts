import type { Entry } from './entries.ts';
import { EACH_GROUP, eachGroup, type Facets } from './facet-groups.ts';
import { kindOf } from './facet-values.ts';
import type { FacetsFile } from './facets-file.ts';

/** Reads the file back: the facets of an entry. */
export function facetsReader(file: FacetsFile, entries: readonly Entry[]): (entry: Entry) => Facets {
  const values = eachGroup((group) => {
    return file.words[group] ?? entries.filter(({ kind }) => kind === kindOf(group)).map(({ id }) => id);
  });
  return ({ kind, number }) => {
    const combination = file.combinations[file.of[kind]?.[number] ?? -1];
    const places = new Map(EACH_GROUP.map((group, at) => [group, combination?.[at] ?? []]));
    return eachGroup((group) => (places.get(group) ?? []).flatMap((place) => values[group][place] ?? []));
  };
}
