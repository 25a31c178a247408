// What an edit has changed: the numbers of the fields that differ between two catalogs.

import { KINDS, ALL_KINDS } from '../../../src/catalog/kinds.ts';
import { everything } from '../../../src/catalog/lookup.ts';
import type { Catalog } from '../../../src/catalog/model.ts';
import { keyOf } from '../../../src/catalog/reads/reads.ts';

/** Nothing where they have other things, or in another order: what a list holds is not noted. */
export function changesBetween(before: Catalog, after: Catalog): ReadonlySet<number> | undefined {
  const [old, now] = [before, after].map(everything) as [readonly object[], readonly object[]]; // one for each
  const isSame = ALL_KINDS.every((kind) => sameIds(before[KINDS[kind].list], after[KINDS[kind].list]));
  if (!isSame) return undefined;
  const lists = new Set<string>(ALL_KINDS.map((kind) => KINDS[kind].list));
  const changed = [
    ...changedIn(withoutLists(before, lists), withoutLists(after, lists), 0),
    ...now.flatMap((thing, index) => changedIn(old[index] ?? {}, thing, index + 1)),
  ];
  return new Set(changed.length > 0 ? [keyOf(0), ...changed] : []);
}

interface Identified {
  readonly id: string;
}

function sameIds(before: readonly Identified[], after: readonly Identified[]): boolean {
  return before.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
}

function withoutLists(catalog: Catalog, lists: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(catalog).filter(([key]) => !lists.has(key)));
}

function changedIn(before: object, after: object, place: number): readonly number[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [before, after].map((each) => each as Readonly<Record<string, unknown>>); // objects have fields
  const fields = [...new Set([before, after].flatMap((each) => Object.keys(each)))];
  const changed = fields.filter((field) => JSON.stringify(old?.[field]) !== JSON.stringify(now?.[field]));
  return [keyOf(place), ...changed.map((field) => keyOf(place, field))];
}
