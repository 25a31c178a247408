import { distanceBetween } from '../../../words/spelling/distance.ts';
import { allowedTypos } from './typos.ts';
import type { NameIndex, Token, WordHit } from './name-index.ts';
import { bitCount, lettersOf } from './name-index.ts';
import { stemOf } from '../words.ts';

/** The indexed words that a typed word may stand for, best first. Mistakes are supposed only where nothing is spelled
 * as typed, or `always`. */
export function wordHits(index: NameIndex, typed: string, always: boolean): WordHit[] {
  const hits = [...literalHits(index, typed)];
  if (hits.length === 0 || always) hits.push(...guesses(index, typed, new Set(hits.map((hit) => hit.token))));
  return hits.sort((a, b) => b.quality - a.quality);
}

const MOST_KEPT = 200;

/** Kept for the next letter typed and for texts tried instead, which have most words in common. */
function literalHits({ tokens, kept }: NameIndex, typed: string): readonly WordHit[] {
  const before = kept.get(typed);
  if (before) return before;
  const stem = stemOf(typed);
  const hits: WordHit[] = [];
  for (const token of tokens) {
    const quality = literalQuality(token, typed, stem);
    if (quality > 0) hits.push({ token, quality, guessed: false });
  }
  if (kept.size > MOST_KEPT) kept.clear();
  kept.set(typed, hits);
  return hits;
}

function literalQuality(token: Token, typed: string, stem: string): number {
  if (token.text === typed) return 1;
  if (token.stem === stem) return 0.95;
  if (token.text.startsWith(typed)) return 0.75 + (0.15 * typed.length) / token.text.length;
  return 0;
}

function guesses(index: NameIndex, typed: string, known: ReadonlySet<Token>): WordHit[] {
  const limit = allowedTypos(typed);
  if (limit === 0) return [];
  const letters = lettersOf(typed);
  const found: WordHit[] = [];
  for (const token of index.tokens) {
    if (known.has(token) || token.text.length < typed.length - limit) continue;
    if (bitCount(letters & ~token.letters) > limit) continue;
    const distance = distanceBetween(typed, token.text, limit);
    if (distance.whole <= limit) found.push({ token, quality: 0.75 - 0.15 * distance.whole, guessed: true });
    else if (distance.prefix <= limit && typed.length > 4) {
      found.push({ token, quality: 0.6 - 0.15 * distance.prefix, guessed: true });
    }
  }
  return found;
}
