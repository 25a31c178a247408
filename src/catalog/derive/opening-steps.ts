// In which order to add events so that use cases open soonest: greedily, the smallest set of missing events that completes
// a use case first; of equal sets the one that completes most; of those the one the earliest use case needs.

import { Lists } from '../lists.ts';

interface Needs<U, E> {
  readonly id: U;
  readonly events: readonly E[];
}

export interface OpeningStep<U, E> {
  /** To be added together, in the order in which the first use case they open lists them. */
  readonly events: readonly E[];
  /** In the order given. */
  readonly opens: readonly U[];
  /** Use cases open after this step, with those that were open before the first. */
  readonly total: number;
}

/** The steps from the events one has to every use case open; none if all are. Use cases and their events are taken in
 * the order given. The cost grows with the pairs of use case and event, not with the square of the use cases. */
export function openingSteps<U, E>(
  useCases: readonly Needs<U, E>[],
  have: ReadonlySet<E>,
): readonly OpeningStep<U, E>[] {
  const numbers = new Map<E, number>();
  const needing = new Lists<E, number>();
  const missing = useCases.map(({ events }) => new Set(events.filter((event) => !have.has(event))));
  missing.forEach((events, index) => {
    for (const event of events) {
      if (!numbers.has(event)) numbers.set(event, numbers.size);
      needing.add(event, index);
    }
  });

  // Use cases that miss exactly the same events are a group: it grows until one of its events is added, then it is gone.
  const groups = new Map<string, number[]>();
  const queue = new Heap<Bid>(sooner);
  const join = (index: number): void => {
    const key = keyOf(missing[index]!, numbers);
    const members = groups.get(key) ?? [];
    members.push(index);
    groups.set(key, members);
    const first = Math.min(members[0]!, index);
    if (first === index) [members[0], members[members.length - 1]] = [index, members[0]!]; // the earliest stays in front
    queue.push({ key, size: missing[index]!.size, count: members.length, first });
  };

  let total = 0;
  missing.forEach((events, index) => {
    if (events.size === 0) total++;
    else join(index);
  });
  const steps: OpeningStep<U, E>[] = [];
  for (let bid = queue.pop(); bid; bid = queue.pop()) {
    const opened = groups.get(bid.key);
    if (opened?.length !== bid.count) continue; // the group has grown or gone since
    const events = [...missing[bid.first]!];
    const touched = new Set(events.flatMap((event) => needing.of(event)));
    for (const index of touched) {
      if (missing[index]!.size > 0) groups.delete(keyOf(missing[index]!, numbers));
    }
    for (const index of touched) {
      if (missing[index]!.size === 0) continue;
      for (const event of events) missing[index]!.delete(event);
      if (missing[index]!.size > 0) join(index);
    }
    total += opened.length;
    steps.push({ events, opens: opened.toSorted((a, b) => a - b).map((index) => useCases[index]!.id), total });
  }
  return steps;
}

function keyOf<E>(events: ReadonlySet<E>, numbers: ReadonlyMap<E, number>): string {
  return [...events]
    .map((event) => numbers.get(event)!)
    .sort((a, b) => a - b)
    .join();
}

interface Bid {
  readonly key: string;
  readonly size: number;
  readonly count: number;
  readonly first: number;
}

function sooner(a: Bid, b: Bid): boolean {
  if (a.size !== b.size) return a.size < b.size;
  if (a.count !== b.count) return a.count > b.count;
  return a.first < b.first;
}

/** A binary heap; `before` says which of two comes out first. */
class Heap<T> {
  readonly #items: T[] = [];
  readonly #before: (a: T, b: T) => boolean;

  constructor(before: (a: T, b: T) => boolean) {
    this.#before = before;
  }

  push(item: T): void {
    const items = this.#items;
    let hole = items.push(item) - 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#before(item, items[parent]!)) break;
      items[hole] = items[parent]!;
      hole = parent;
    }
    items[hole] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#before(items[child + 1]!, items[child]!)) child++;
      if (!this.#before(items[child]!, last)) break;
      items[hole] = items[child]!;
      hole = child;
    }
    items[hole] = last;
    return top;
  }
}
