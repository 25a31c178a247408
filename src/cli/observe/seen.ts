// A tally by event of the catalog: several names of one are one.

import { sum } from '../../words/numbers.ts';
import type { EventTally } from './tallied.ts';
import type { Tally } from './tally.ts';

export interface Seen {
  readonly event: EventTally;
  readonly count: number;
  readonly last: string | undefined;
  /** By day, in order. */
  readonly days: Readonly<Record<string, number>>;
  /** The calls whose properties are known. */
  readonly whole: number;
  readonly properties: readonly { readonly key: string; readonly count: number; readonly isDocumented: boolean }[];
}

interface AllSeen {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly count: number;
  /** The most frequent first. */
  readonly events: readonly Seen[];
}

export function seenIn(tally: Tally): AllSeen {
  const groups = Map.groupBy(tally.events.values(), (one) => one.known?.event.id ?? one);
  const events = [...groups.values()].map(seenOf).toSorted((a, b) => b.count - a.count);
  const days = events.flatMap((event) => Object.keys(event.days)).toSorted();
  return { from: days[0], to: days.at(-1), count: sum(events, ({ count }) => count), events };
}

function seenOf(names: readonly EventTally[]): Seen {
  const [event] = names;
  if (!event) throw new Error('A group has at least one.');
  const days = added(names.flatMap((one) => [...one.days]));
  const keys = names.flatMap((one) =>
    [...one.keys].map(([key, { count }]) => [one.known?.properties.get(key)?.key ?? key, count] as const),
  );
  const documented = new Set([...(event.known?.properties.values() ?? [])].map(({ key }) => key));
  const inOrder = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    event,
    count: sum(names, ({ count }) => count),
    last: inOrder.at(-1)?.[0],
    days: Object.fromEntries(inOrder),
    whole: sum(names, ({ withProperties }) => withProperties),
    properties: [...added(keys)].map(([key, count]) => ({ key, count, isDocumented: documented.has(key) })),
  };
}

function added(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [key, number] of pairs) sums.set(key, (sums.get(key) ?? 0) + number);
  return sums;
}
