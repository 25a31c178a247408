// Tier one: the names of the catalog against what was typed, in whatever spelling.

import type { Findings, Match } from './findings.ts';
import { emptyScores } from './form-scores.ts';
import type { NameIndex } from './name-index.ts';
import { interpretationsOf } from './query.ts';
import { findMatches, type Interpretation } from './interpretation.ts';

interface Answer {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Numbers of the properties whose events must be known for the answer to be complete. */
  readonly wanted: readonly number[];
  /** The indexed words that matched, to be marked. */
  readonly terms: ReadonlySet<string>;
}

/** Finds what is meant; if asked for what is `certain`, without supposing mistakes or leaving words out. */
export type Matcher = (text: string, certain?: boolean) => Answer;

/** What can be added to the findings by who knows which events carry which property. */
export interface Carrying {
  readonly addPairs: (interpretation: Interpretation, findings: Findings) => void;
  readonly addCarriers: (index: NameIndex, findings: Findings) => void;
}

export function matcherOf(index: NameIndex, carrying?: Carrying): Matcher {
  const scores = emptyScores(index.forms.length);
  return (text, certain = false) => {
    const interpretations = interpretationsOf(index, text, certain).filter((query) => query.words.length > 0);
    const wanted = new Set<number>();
    for (const supposing of certain ? [false] : [false, true]) {
      const findings: Findings = { best: new Map(), wanted, terms: new Set() };
      for (const query of interpretations) {
        const interpretation = { index, scores, query, supposing };
        findMatches(interpretation, findings);
        carrying?.addPairs(interpretation, findings);
      }
      if (!supposing && ![...findings.best.values()].some((match) => match.level !== 'part')) continue;
      carrying?.addCarriers(index, findings);
      const matches = [...findings.best.values()].sort(byScore);
      return {
        matches,
        wanted: [...wanted],
        terms: findings.terms,
      };
    }
    return { matches: [], wanted: [...wanted], terms: new Set() };
  };
}

function byScore(a: Match, b: Match): number {
  return Math.round((b.score - a.score) * 1e4) || a.entry.place - b.entry.place;
}
