import { isOptional, wordsOf } from '../words.ts';
import type * as Words from './vocabulary.ts';

/** The text without the words around a name; undefined where there are none, or nothing else. */
export function withoutPadding(text: string, vocabulary: typeof Words): string | undefined {
  const words = wordsOf(text);
  const kept = words.filter((word) => !isAround(word, vocabulary));
  return kept.length < words.length && kept.some((word) => !isOptional(word)) ? kept.join(' ') : undefined;
}

export function isAround(word: string, { AROUND, VENDORS, SNIPPETS }: typeof Words): boolean {
  return AROUND.has(word) || VENDORS.has(word) || Object.hasOwn(SNIPPETS, word);
}
