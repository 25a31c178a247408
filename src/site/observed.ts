// What traffic was seen, as pages show it.

import type { Lookup } from '../catalog/lookup.ts';
import type { Event } from '../catalog/model.ts';
import { percent } from '../words/numbers.ts';
import { periodText } from '../words/events/observed.ts';

export const DAYS_HEIGHT = 20;
const BAR = 3;
const STEP = 4;

/** A bar for each day, as the path of a picture; a day with any calls has a bar that can be seen. */
export function daysPath(days: readonly number[]): { readonly path: string; readonly width: number } {
  const most = Math.max(1, ...days);
  const bars = days.map((count, day) => {
    const height = count === 0 ? 0 : Math.max(1, Math.round((count / most) * DAYS_HEIGHT));
    return height === 0 ? '' : `M${day * STEP} ${DAYS_HEIGHT}v-${height}h${BAR}v${height}z`;
  });
  return { path: bars.join(''), width: days.length * STEP - (STEP - BAR) };
}

/** Of the calls that were seen, the part that had a property: "in 31 % of calls". */
export function fillText(part: number): string {
  return `in ${percent(part)} of calls`;
}

/** What the events of a list are parted by where traffic was observed. */
export function trafficOf({ observed }: Event, lookup: Lookup): readonly string[] {
  const { observed: all } = lookup.catalog;
  if (!all || !observed) return [];
  const days = periodText(all);
  const unseen = days === '' ? 'not seen' : `not seen for ${days}`;
  return [observed.count > 0 ? 'seen' : unseen, ...(observed.undocumented.length > 0 ? ['seen, not documented'] : [])];
}
