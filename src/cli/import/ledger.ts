// Every fact that was read and not kept, by kind, with how many there are and where the first stands.

import type { NotKept, Place } from '../../plans/record.ts';
import { digits } from '../../words/numbers.ts';

export class Ledger {
  readonly #kinds = new Map<string, NotKept & { count: number }>();

  add(entries: readonly NotKept[]): void {
    for (const entry of entries) this.lose(entry.kind, entry, entry.count);
  }

  lose(kind: string, { file, line, column }: Place, count = 1): void {
    const there = this.#kinds.get(kind);
    if (there) there.count += count;
    else this.#kinds.set(kind, { kind, count, file, line, column });
  }

  /** The most frequent first. */
  get all(): readonly NotKept[] {
    return [...this.#kinds.values()].toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  }

  /** A line a kind below the heading; none if all was kept. */
  linesUnder(heading: string): readonly string[] {
    const { all } = this;
    if (all.length === 0) return [];
    const widest = Math.max(...all.map(({ count }) => digits(count).length));
    return [
      heading,
      ...all.map(
        ({ kind, count, file, line, column }) =>
          `  ${digits(count).padStart(widest)} × ${kind}, first at ${file}:${line}:${column}`,
      ),
    ];
  }
}
