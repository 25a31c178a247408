import { stemOf, wordsOf, isOptional } from '../words.ts';
import { isAround } from './padding.ts';
import type * as Words from './vocabulary.ts';

const MOST_TEXTS = 24;

interface Phrase {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly group: number;
}

function phrasesIn({ FIELD_WORDS }: typeof Words): readonly Phrase[] {
  return FIELD_WORDS.flatMap((group, number) =>
    group.map((phrase) => {
      const words = phrase.split(' ');
      return { words, stems: words.map(stemOf), group: number };
    }),
  );
}

/** The text with one word of the field, then with two, in the place of another that means the same. */
export function inOtherWords(text: string, vocabulary: typeof Words): readonly string[] {
  const phrases = phrasesIn(vocabulary);
  const replaced = (one: Replaced) => replacedOnce(one, phrases);
  const all = wordsOf(text);
  const words = all.filter((word) => !isAround(word, vocabulary));
  const once = [all, words].flatMap((those) => replaced({ words: those, group: -1, from: 0, to: 0 }));
  const twice = once.flatMap(replaced);
  const own = words.join(' ');
  const texts = [...once, ...twice].map((one) => one.words.join(' '));
  return [...new Set(texts)].filter((one) => one !== own).slice(0, MOST_TEXTS);
}

/** Words of which those between `from` and `to` stand for others. */
interface Replaced {
  readonly words: readonly string[];
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/** By a phrase of a later group and beside what was replaced before: nothing is replaced twice, in whatever order. */
function replacedOnce({ words, group, from, to }: Replaced, phrases: readonly Phrase[]): readonly Replaced[] {
  const stems = words.map((word, at) => (at >= from && at < to ? '' : stemOf(word)));
  return phrases
    .filter((phrase) => phrase.group > group)
    .flatMap((phrase) => {
      const at = stems.findIndex((_, first) => phrase.stems.every((stem, next) => stems[first + next] === stem));
      if (at < 0 || (phrase.words.length === 1 && isOptional(words[at] ?? ''))) return [];
      const others = phrases.filter((other) => other.group === phrase.group && other !== phrase);
      return others.map((other) => ({
        words: words.toSpliced(at, phrase.words.length, ...other.words),
        group: phrase.group,
        from: at,
        to: at + other.words.length,
      }));
    });
}
