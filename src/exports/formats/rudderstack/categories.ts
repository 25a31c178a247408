// Areas as RudderStack's categories, and names as it shows them.

import { unaccented } from '../../../words/spelling/letters.ts';
import { numbered } from '../../../words/spelling/numbered.ts';
import { slugOf } from '../../../words/spelling/slug.ts';
import type { PlanEvent } from '../../selection.ts';

/** As its validator wants it: `^[A-Z_a-z][ \w,.-]{1,63}[\w,.-]$`. `kind` stands before what begins otherwise. */
export function displayName(name: string, kind: string): string {
  const plain = unaccented(name)
    .replace(/[^ \w,.-]+/g, '')
    .trim()
    .slice(0, 65)
    .trim();
  return /^[A-Z_a-z].{2}/.test(plain) ? plain : `${kind} ${plain}`.trim().slice(0, 65);
}

/** Ids of the categories that events are in, by the names they have there. */
export function categoriesOf(events: readonly PlanEvent[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { area } of events) {
    const name = area === undefined ? undefined : categoryName(area);
    if (name === undefined || ids.has(name)) continue;
    const id = numbered(slugOf(name).replaceAll('-', '_'), (one) => taken.has(one), '_');
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

export const categoryName = (area: string): string => displayName(area, 'Area');
