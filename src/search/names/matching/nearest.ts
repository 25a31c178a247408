import type { Entry } from '../entries.ts';
import { wordsOf } from '../words.ts';

/** Below this two names look alike by chance. */
const ALIKE = 0.4;

/** The entries whose names look like the text, best first: shared pairs of letters against all pairs. None where none does. */
export function nearestEntries(text: string, entries: readonly Entry[], most = 5, alike = ALIKE): Entry[] {
  const wanted = pairsOf(text);
  return entries
    .map((entry) => ({ entry, likeness: likeness(wanted, pairsOf(entry.name)) }))
    .filter((one) => one.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = wordsOf(text).join(' ').slice(0, 80);
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of b) if (a.has(pair)) shared += 1;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
