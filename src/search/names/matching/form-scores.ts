import type { Form } from './name-index.ts';
import { bitCount } from './name-index.ts';
import type { Query } from './query.ts';
import type { WordHit } from './name-index.ts';

export const ORIGIN_WEIGHTS = { name: 1, alias: 0.93, synonym: 0.85 } as const;

/** What one interpretation of the query finds in each form. Buffers are reused from keystroke to keystroke. */
export interface FormScores {
  /** Forms with at least one word found. */
  readonly touched: number[];
  /** Bits of the query's words found in the form. */
  readonly found: Uint32Array;
  /** Bits of the form's words that were found. */
  readonly covered: Uint32Array;
  /** Sum of the qualities of the words found. */
  readonly quality: Float32Array;
  /** Bits of the query's words found only by supposing a mistake. */
  readonly guessed: Uint32Array;
  /** How many words stand after the one typed before them. */
  readonly inOrder: Uint8Array;
  readonly last: Int8Array;
}

export function emptyScores(forms: number): FormScores {
  return {
    touched: [],
    found: new Uint32Array(forms),
    covered: new Uint32Array(forms),
    quality: new Float32Array(forms),
    guessed: new Uint32Array(forms),
    inOrder: new Uint8Array(forms),
    last: new Int8Array(forms),
  };
}

/** Fills the scores from the hits of each word of the query, best hits first. */
export function fillScores(scores: FormScores, hits: readonly (readonly WordHit[])[]): void {
  const { touched, found, covered, quality, guessed, inOrder, last } = scores;
  for (const form of touched) {
    found[form] = covered[form] = quality[form] = guessed[form] = inOrder[form] = last[form] = 0;
  }
  touched.length = 0;
  hits.forEach((list, i) => {
    for (const hit of list) {
      for (const posting of hit.token.postings) {
        const form = posting >> 5;
        const position = posting & 31;
        const before = found[form] ?? 0;
        if (before & (1 << i)) continue;
        if (before === 0) touched.push(form);
        else if (position > (last[form] ?? 0)) inOrder[form] = (inOrder[form] ?? 0) + 1;
        found[form] = before | (1 << i);
        covered[form] = (covered[form] ?? 0) | (1 << position);
        quality[form] = (quality[form] ?? 0) + hit.quality;
        if (hit.guessed) guessed[form] = (guessed[form] ?? 0) | (1 << i);
        last[form] = position;
      }
    }
  });
}

/** How much of the form's own words was found, 0 to 1. */
export function coverage(scores: FormScores, form: Form, number: number): number {
  return bitCount(scores.covered[number] ?? 0) / Math.max(1, form.length);
}

/** 0 to 4: how well the words were found, how much of the form they are, whether they stand in the order typed and at
 * its beginning. */
export function fullScore(scores: FormScores, form: Form, number: number): number {
  const count = Math.max(1, bitCount(scores.found[number] ?? 0));
  const order = count === 1 ? 1 : (scores.inOrder[number] ?? 0) / (count - 1);
  const begins = (scores.covered[number] ?? 0) & 1;
  const average = (scores.quality[number] ?? 0) / count;
  const weight = ORIGIN_WEIGHTS[form.origin];
  return weight * (2 * average + 1.5 * coverage(scores, form, number) + 0.3 * order + 0.2 * begins);
}

/** 0 to 4 for a form in which some of the required words were found: the share of their rarity, and 0 below a third. */
export function partScore(
  scores: FormScores,
  form: Form,
  number: number,
  query: Query,
  rarity: readonly number[],
): number {
  const found = scores.found[number] ?? 0;
  let [here, all] = [0, 0];
  rarity.forEach((weight, i) => {
    if (!(query.required & (1 << i))) return;
    all += weight;
    if (found & (1 << i)) here += weight;
  });
  const share = here / all;
  return share < 0.3 ? 0 : ORIGIN_WEIGHTS[form.origin] * (3 * share + coverage(scores, form, number));
}
