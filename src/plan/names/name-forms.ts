// A name reduced step by step, so that equal forms mean equal names: its letters, its stems in any order.

import { stemOf, wordsOf } from '../../search/names/words.ts';

/** Words that say where a call was made or that it was made, not what happened. */
const SURROUNDINGS = new Set(
  (
    'analytics android app backend browser client custom desktop ecommerce event events firebase frontend ga ga4 ios ' +
    'mobile my segment server site the track tracked tracking user users web website customer customers'
  ).split(' '),
);

export interface NameForms {
  /** `ordercompleted`. */
  readonly letters: string;
  /** Stems in alphabetical order: `complet order`. */
  readonly stems: string;
  /** The same without words for the surroundings; equal to `stems` if nothing is left. */
  readonly core: string;
}

export function formsOf(name: string): NameForms {
  const words = wordsOf(name);
  const core = words.filter((word) => !SURROUNDINGS.has(word) && !/^v?\d+$/.test(word));
  return {
    letters: words.join(''),
    stems: stemsOf(words),
    core: stemsOf(core.length > 0 ? core : words),
  };
}

function stemsOf(words: readonly string[]): string {
  return words
    .map((word) => stemOf(word))
    .sort()
    .join(' ');
}

/** The word and every form of it that lacks one letter. Words that differ by one letter have a form in common. */
export function nearForms(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}
