// What a question may mean that no name answers as it was typed: the same without the words around a name, the names in
// it, and the same in other words of the field. Asked where no name answers.

import type { Entry } from '../names/entries.ts';
import { containedIn, type ContainedNames } from '../names/asking/contained.ts';
import { inOtherWords } from '../names/asking/other-words.ts';
import { withoutPadding } from '../names/asking/padding.ts';
import type * as Words from '../names/asking/vocabulary.ts';
import type { Match } from '../names/matching/findings.ts';
import { isOptional, wordsOf } from '../names/words.ts';
import { type Foreign, type ForeignResults, foreignResults } from '../ui/elsewhere.ts';
import type { Names } from '../ui/loaded-names.ts';
import { type Result, resultOf } from '../ui/result.ts';

/** Texts to try instead of what was typed. */
interface OtherTexts {
  /** What was typed, without what stands around it. */
  readonly nearer: readonly string[];
  readonly spoken: readonly string[];
}

export interface Further {
  /** Above all prose. */
  readonly near: readonly Match[];
  readonly nearForeign: readonly Result[];
  /** Whole names in other words of the field, above all prose; and what has them beside more, below it. */
  readonly whole: readonly Result[];
  readonly rest: readonly Result[];
}

export function otherTexts(text: string, { entries }: Names, vocabulary: typeof Words): OtherTexts {
  const plain = withoutPadding(text, vocabulary);
  const { together, long, short } = namesIn(entries)(text);
  const isOnlyKeys = wordsOf(plain ?? text).every((word) => isOptional(word) || short.includes(word));
  const keys = isOnlyKeys ? short : [];
  return {
    nearer: [...new Set([...keys, ...(plain ? [plain] : []), ...(long.length > 0 ? [together] : []), ...long])],
    spoken: inOtherWords(text, vocabulary),
  };
}

const MOST_ELSEWHERE = 6;

/** A whole name in other words, found in other forms of them, scores at least this. */
const WHOLE = 83.3;

export function furtherMatches({ nearer, spoken }: OtherTexts, { match }: Names, foreign: Foreign): Further {
  const sure = (text: string) => match(text, true).matches.filter(isSure);
  const said = spoken
    .flatMap((text) => sure(text).map((one) => ({ score: one.score, result: { ...resultOf(one), said: text } })))
    .sort((a, b) => b.score - a.score);
  const elsewhere: readonly ForeignResults[] = [...nearer, ...spoken.slice(0, MOST_ELSEWHERE)].map((text) =>
    foreignResults(text, foreign),
  );
  return {
    near: nearer.flatMap(sure),
    nearForeign: elsewhere.flatMap(({ whole }) => whole),
    whole: said.filter(({ score }) => score >= WHOLE).map(({ result }) => result),
    rest: said.map(({ result }) => result),
  };
}

function isSure({ level }: Match): boolean {
  return level === 'exact' || level === 'sure';
}

let prepared: { readonly entries: readonly Entry[]; readonly find: (text: string) => ContainedNames } | undefined;

function namesIn(entries: readonly Entry[]): (text: string) => ContainedNames {
  if (prepared?.entries !== entries) prepared = { entries, find: containedIn(entries) };
  return prepared.find;
}
