// Everything that is drawn by lot.

import { slugOf } from '../src/words/spelling/slug.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type Random = () => number;
/** Distinct picks from the product of the lists, in random order. */
export function pickNames(
  count: number,
  random: Random,
  lists: readonly (readonly string[])[],
  join: (words: readonly string[]) => string,
): readonly Named[] {
  const total = lists.reduce((product, list) => product * list.length, 1);
  if (count > total) throw new RangeError(`There are ${total} names to choose from, not ${count}.`);
  const picks = new Set<number>();
  while (picks.size < count) picks.add(Math.floor(random() * total));
  return Array.from(picks, (pick) => {
    let rest = pick;
    const name = join(
      lists.map((list) => {
        const word = list[rest % list.length] ?? '';
        rest = Math.floor(rest / list.length);
        return word;
      }),
    );
    return { id: slugOf(name), name };
  });
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
