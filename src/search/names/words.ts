// How text becomes words: the same for names, when they are indexed, and for what people type.

import { unaccented } from '../../words/spelling/letters.ts';

const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Lower-case words without accents; `OrderCompleted`, `order_completed` and `Order Completed` give the same two, `5G` and
 * `5g` one, and `l’évènement` the word without its article. */
export function wordsOf(text: string): string[] {
  const parted = text
    .slice(0, MOST_WORDS * LONGEST_WORD)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}|\d)(\p{Lu}\p{Ll})/gu, '$1 $2');
  return unaccented(parted)
    .replace(/(?<!\p{L})\p{L}{1,2}['’](?=\p{L}{3})|['’]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(pairsOf)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{3,}/u;

/** Chinese and Japanese have no spaces: each sign with the next is a word, so that any of them is found. */
function pairsOf(word: string): string[] {
  const signs = [...word];
  return UNSPACED.test(word) ? signs.slice(1).map((_, at) => signs.slice(at, at + 2).join('')) : [word];
}

/** `properties` and `property` give `property`. */
export function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The part of an English word that its other forms share: `completed`, `complete` and `completion` give `complet`. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^siu])s$/, '')
    .replace(/(?<=\w{3})(?:ations?|ions?|ments?|ing|ed|e)$/, '')
    .replace(/(\w)\1$/, '$1');
}

// With an s at their end they are optional too.
export const OPTIONAL: ReadonlySet<string> = new Set(
  (
    'a about all an and any are as at be been by can do does each every everything find for from get give has have called ' +
    'hold how i if in into is it list me my no not of on or our should show so some somebody someone that the their them ' +
    'there they this to user visitor want was we what when where which who whose why will with you your call capture data ' +
    'event field fire goal key log measure need needed person people property record report see send sent ' +
    'source destination case use track tracked tracking type'
  ).split(' '),
);

/** Whether a query still means the same without the word. */
export function isOptional(word: string): boolean {
  return OPTIONAL.has(word) || OPTIONAL.has(singular(word));
}
