import { distanceBetween } from './distance.ts';
import { quoted } from '../escapes/quoted.ts';

/** `Did you mean "x"?` fit for appending to a message, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `Did you mean ${quoted(found)}?`;
}

/** The candidate nearest to the word by edit distance, case and punctuation counting little; the first of equals.
 * Nothing when even the nearest differs in more than a third of its letters. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = letters(word);
  let limit = Math.max(1, Math.min(4, Math.floor(plain.length / 3)));
  let best: string | undefined;
  let bestExact = Infinity;
  for (const candidate of candidates) {
    const distance = distanceBetween(plain, letters(candidate), limit).whole;
    if (distance > limit) continue;
    const exact = distanceBetween(word, candidate, 8).whole;
    if (best !== undefined && distance === limit && exact >= bestExact) continue;
    best = candidate;
    bestExact = exact;
    limit = distance;
  }
  return best;
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
