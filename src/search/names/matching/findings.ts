import type { Entry } from '../entries.ts';

/** `exact`: its name or key, in any spelling. `sure`: every word found. `guess`: every word found, supposing mistakes.
 * `carries`: an event with the property asked for. `part`: some words found. */
export type Level = 'exact' | 'sure' | 'guess' | 'carries' | 'part';

export interface Match {
  readonly entry: Entry;
  readonly level: Level;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
  /** The alias or synonym that matched, where the name did not. */
  readonly by?: string | undefined;
  /** The property of the event that was asked for as well. */
  readonly property?: Entry | undefined;
}

/** The events that carry a property, all as numbers; undefined while that is not known. */
export type EventsWith = (property: number) => ReadonlySet<number> | undefined;

/** What the interpretations of a query have found so far. */
export interface Findings {
  /** By place in the index, the best match of each entry. */
  readonly best: Map<number, Match>;
  readonly wanted: Set<number>;
  readonly terms: Set<string>;
}

const BASE: Readonly<Record<Level, number>> = { exact: 100, sure: 80, guess: 60, carries: 40, part: 0 };

/** What is deprecated stands below what matches as well. */
export function keep(findings: Findings, place: number, match: Match): void {
  const score = BASE[match.level] + match.score - Number(match.entry.isDeprecated);
  if ((findings.best.get(place)?.score ?? -1) < score) findings.best.set(place, { ...match, score });
}
