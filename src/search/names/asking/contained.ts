// Whole names inside a longer text: `session_created` and `method` in `PROD.session_created.method`.

import { knownRuns } from '../../../words/spelling/runs.ts';
import type { Entry } from '../entries.ts';
import { stemOf, wordsOf } from '../words.ts';

const LONGEST = 8;

export interface ContainedNames {
  /** The names one after the other, without what stands around them. */
  readonly together: string;
  /** Those of several words, the longest first, and those that are one word. */
  readonly long: readonly string[];
  readonly short: readonly string[];
}

/** Prepares the names once; the function it returns finds those in a text. */
export function containedIn(entries: readonly Entry[]): (text: string) => ContainedNames {
  const known = new Set<string>();
  for (const { kind, name, aliases, synonyms } of entries) {
    for (const text of [name, ...aliases, ...synonyms]) {
      const words = wordsOf(text);
      if (words.length > 1 || (kind === 'property' && text === name)) known.add(words.map(stemOf).join(' '));
    }
  }
  return (text) => {
    const words = wordsOf(text);
    const stems = words.map(stemOf);
    const found = knownRuns(words, LONGEST, (from, to) => known.has(stems.slice(from, to).join(' ')));
    const isLong = (name: string) => name.includes(' ');
    return {
      together: found.join(' '),
      long: found.filter(isLong).sort((a, b) => b.length - a.length),
      short: found.filter((name) => !isLong(name)),
    };
  };
}
