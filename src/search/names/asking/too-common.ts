import { wordsOf } from '../words.ts';
import type * as Words from './vocabulary.ts';

/** Whether the text is made of words that stand everywhere. */
export function isTooCommon(text: string, { COMMON }: typeof Words): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => COMMON.has(word));
}
