// Whole names inside a longer text: `session_created` and `method` in `PROD.session_created.method`.

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
  const known = new Map<string, boolean>();
  for (const { kind, name, aliases, synonyms } of entries) {
    for (const text of [name, ...aliases, ...synonyms]) {
      const words = wordsOf(text);
      if (words.length > 1 || (kind === 'property' && text === name)) known.set(words.map(stemOf).join(' '), true);
    }
  }
  return (text) => {
    const words = wordsOf(text);
    const stems = words.map(stemOf);
    const found: string[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const most = Math.min(LONGEST, words.length - from);
      for (let length = most; length > 0; length -= 1) {
        if (!known.has(stems.slice(from, from + length).join(' '))) continue;
        found.push(words.slice(from, from + length).join(' '));
        from += length - 1;
        break;
      }
    }
    const isLong = (name: string) => name.includes(' ');
    return {
      together: found.join(' '),
      long: found.filter(isLong).sort((a, b) => b.length - a.length),
      short: found.filter((name) => !isLong(name)),
    };
  };
}
