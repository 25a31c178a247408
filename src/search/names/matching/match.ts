// Tier one: the names of the catalog against what was typed, in whatever spelling.

import { correctedQuery } from './correction.ts';
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
  /** The query with its mistakes corrected, where the best match needed that. */
  readonly corrected?: string | undefined;
  /** The indexed words that matched, to be marked. */
  readonly terms: ReadonlySet<string>;
}

export type Matcher = (text: string) => Answer;

/** What can be added to the findings by who knows which events carry which property. */
export interface Carrying {
  readonly addPairs: (interpretation: Interpretation, findings: Findings) => void;
  readonly addCarriers: (index: NameIndex, findings: Findings) => void;
}

export function matcherOf(index: NameIndex, carrying?: Carrying): Matcher {
  const scores = emptyScores(index.forms.length);
  return (text) => {
    const interpretations = interpretationsOf(index, text).filter((query) => query.words.length > 0);
    for (const supposing of [false, true]) {
      const findings: Findings = { best: new Map(), wanted: new Set(), terms: new Set() };
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
        wanted: [...findings.wanted],
        terms: findings.terms,
        corrected: correctedQuery(text, matches[0]),
      };
    }
    return { matches: [], wanted: [], terms: new Set() };
  };
}

function byScore(a: Match, b: Match): number {
  return Math.round((b.score - a.score) * 1e4) || a.entry.place - b.entry.place;
}
