import type { Match } from '../matching/findings.ts';
import { isOptional, stemOf, wordsOf } from '../words.ts';

/** Of what has only some of the words, that whose name begins with the first word typed, as it was typed, or is one of few
 * that have it: `paywall reached` means Paywall Encountered. */
export function tellingMatches(text: string, matches: readonly Match[]): readonly Match[] {
  const [first] = wordsOf(text).filter((word) => !isOptional(word));
  if (first === undefined) return [];
  const having = matches
    .filter(({ level, entry }) => level === 'part' && entry.kind !== 'property')
    .map((match) => ({ match, at: wordsOf(match.entry.name).map(stemOf).indexOf(stemOf(first)) }))
    .filter(({ at }) => at >= 0);
  return having.filter(({ at }) => at === 0 || having.length <= FEW).map(({ match }) => match);
}

const FEW = 4;
