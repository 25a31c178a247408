import { stemOf, wordsOf } from './words.ts';

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}’']+/gu;

/** The text in pieces, those marked that answer a typed word: its beginning where that is what was typed, else the word. */
export function segmentsOf(text: string, typed: readonly string[], terms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) segments.push({ text: text.slice(from, to), marked });
    end = to;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const plain = wordsOf(word).join('');
    const length = markedLength(word, plain, typed, terms);
    if (length === 0) continue;
    add(end, index, false);
    add(index, index + length, true);
  }
  add(end, text.length, false);
  return segments;
}

function markedLength(word: string, plain: string, typed: readonly string[], terms: ReadonlySet<string>): number {
  const begun = typed
    .filter((part) => part.length > 1 && plain.startsWith(part))
    .sort((a, b) => b.length - a.length)[0];
  if (begun) return plain.length === word.length ? begun.length : word.length;
  const stem = stemOf(plain);
  return terms.has(plain) || typed.some((part) => part.length > 3 && stemOf(part) === stem) ? word.length : 0;
}
