export interface IndexEntry {
  readonly name: string;
  readonly url: string;
  readonly summary: string;
  /** A few numbers in words. */
  readonly facts: string;
}

export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The id of a letter's heading. */
export function letterId(letter: string): string {
  return letter === '#' ? '_other' : `_${letter.toLowerCase()}`;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Entries by first letter, letters and names in order; what begins with no Latin letter stands last under "#". */
export function letterGroups<T extends { readonly name: string }>(
  entries: readonly T[],
): readonly { readonly letter: string; readonly entries: readonly T[] }[] {
  const groups = new Map<string, T[]>([...LETTERS, '#'].map((letter) => [letter, []]));
  for (const entry of [...entries].sort((a, b) => collator.compare(a.name, b.name))) {
    const letter = entry.name.normalize('NFD').charAt(0).toUpperCase();
    (groups.get(letter) ?? groups.get('#'))?.push(entry);
  }
  return [...groups].map(([letter, under]) => ({ letter, entries: under })).filter(({ entries: e }) => e.length > 0);
}
