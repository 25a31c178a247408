import { wordsOf } from '../words.ts';
import type * as Words from './vocabulary.ts';

/** The snippet that the text asks for, if it names a language. */
export function snippetNamedIn(text: string, { SNIPPETS }: typeof Words): string | undefined {
  const word = wordsOf(text).find((one) => Object.hasOwn(SNIPPETS, one));
  return word && SNIPPETS[word];
}
