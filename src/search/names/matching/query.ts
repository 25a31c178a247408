import type { NameIndex } from './name-index.ts';
import type { SearchKind } from '../names-file.ts';
import { isOptional, singular, stemOf, wordsOf } from '../words.ts';

export interface Query {
  readonly text: string;
  readonly words: readonly string[];
  /** Bits of the words that must be found. */
  readonly required: number;
  /** All words, and the required ones, run together. */
  readonly compact: string;
  readonly requiredCompact: string;
  readonly stems: string;
  /** The kinds it names, as in "advertising source". */
  readonly kinds: readonly SearchKind[];
}

function queryOf(
  { kindWords }: NameIndex,
  text: string,
  words: readonly string[] = [...new Set(wordsOf(text))],
): Query {
  const needed = words.filter((word) => !isOptional(word) && !kindWords.has(singular(word)));
  const required = needed.length > 0 ? needed : words;
  return {
    text: text.trim().toLowerCase(),
    words,
    required: words.reduce((bits, word, i) => (required.includes(word) ? bits | (1 << i) : bits), 0),
    compact: words.join(''),
    requiredCompact: required.join(''),
    stems: words.map(stemOf).join(''),
    kinds: words.flatMap((word) => kindWords.get(singular(word)) ?? []),
  };
}

/** The query as typed, then with run-together words taken apart (`stepcompleted`) and with words that names write as one
 * put together (`check out`), where that changes anything and is not to be taken `literally`. */
export function interpretationsOf(index: NameIndex, text: string, literally = false): Query[] {
  const typed = queryOf(index, text);
  if (literally) return [typed];
  const apart = typed.words.flatMap((word) => segmentsOf(index, word) ?? [word]);
  const together = joined(index, typed.words);
  return [
    typed,
    ...(apart.length > typed.words.length ? [queryOf(index, text, [...new Set(apart)].slice(0, 16))] : []),
    ...(together.length < typed.words.length ? [queryOf(index, text, together)] : []),
  ];
}

function joined(index: NameIndex, words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const pair = (words[i] ?? '') + (words[i + 1] ?? '');
    const known =
      i + 1 < words.length && (index.byText.has(pair) || (pair.length > 4 && index.byStem.has(stemOf(pair))));
    out.push(known ? pair : (words[i] ?? ''));
    if (known) i += 1;
  }
  return out;
}

/** The fewest indexed words that the word is made of, the last one perhaps only begun; undefined if there are none. */
function segmentsOf(index: NameIndex, word: string): string[] | undefined {
  if (word.length < 5) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end += 1) {
    for (let start = 0; start <= end - 2; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || before.length + 1 >= (best[end]?.length ?? 9)) continue;
      if (isWord(index, part) || (end === word.length && start > 0 && beginsWord(index, part)))
        best[end] = [...before, part];
    }
  }
  const found = best[word.length];
  return found && found.length > 1 ? found : undefined;
}

function isWord(index: NameIndex, part: string): boolean {
  return index.byText.has(part) || (part.length > 3 && index.byStem.has(stemOf(part)));
}

function beginsWord(index: NameIndex, part: string): boolean {
  return part.length > 2 && index.tokens.some((token) => token.text.startsWith(part));
}
