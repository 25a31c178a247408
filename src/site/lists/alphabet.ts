import { byName } from '../../words/spelling/by-name.ts';
import type { Kind, Status } from '../../catalog/model.ts';
import { counted } from '../../words/numbers.ts';
import type { Cell } from './cells.ts';

export interface IndexEntry {
  /** Whose mark it has. */
  readonly kind?: Kind | undefined;
  readonly name: string;
  readonly url: string;
  readonly summary: string;
  /** What it says in the columns of a list; asked for where it is shown. */
  readonly cells: () => readonly Cell[];
  readonly status?: Status | undefined;
  /** How deep it lies in what is above it; 0 where nothing is. */
  readonly depth?: number;
}

export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The id of a letter's heading. */
export function letterId(letter: string): string {
  return letter === '#' ? '_other' : `_${letter.toLowerCase()}`;
}

/** Entries by first letter, letters and names in order; what begins with no Latin letter stands last under "#". */
export function letterGroups<T extends { readonly name: string }>(
  entries: readonly T[],
): readonly { readonly letter: string; readonly entries: readonly T[] }[] {
  const groups = new Map<string, T[]>([...LETTERS, '#'].map((letter) => [letter, []]));
  for (const entry of [...entries].sort((a, b) => byName.compare(a.name, b.name))) {
    const letter = entry.name.normalize('NFD').charAt(0).toUpperCase();
    (groups.get(letter) ?? groups.get('#'))?.push(entry);
  }
  return [...groups].map(([letter, under]) => ({ letter, entries: under })).filter(({ entries: e }) => e.length > 0);
}

/** The most rows that one page of an index shows. */
export const MOST_ROWS = 160;

/** A page of an index that is too long for one. */
export interface IndexPart {
  readonly slug: string;
  readonly letter: string;
  /** "Cart Added to Checkout Started" */
  readonly span: string;
  /** The same with their number: "…, 200 entries" */
  readonly label: string;
  readonly entries: readonly IndexEntry[];
}

/** The pages of an index by letter, and what is too much for a letter in turns; none where all fits on one page. */
export function indexParts(entries: readonly IndexEntry[]): readonly IndexPart[] {
  if (entries.length <= MOST_ROWS) return [];
  return letterGroups(entries).flatMap(({ letter, entries: under }) =>
    Array.from({ length: Math.ceil(under.length / MOST_ROWS) }, (_, part) => {
      const some = under.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS);
      const span = `${some[0]?.name} to ${some.at(-1)?.name}`;
      return {
        slug: letterId(letter).slice(1) + (part === 0 ? '' : `-${part + 1}`),
        letter,
        span,
        label: `${span}, ${counted(some.length, 'entry')}`,
        entries: some,
      };
    }),
  );
}
