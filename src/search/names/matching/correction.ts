import { distanceBetween } from '../../../words/spelling/distance.ts';
import { allowedTypos } from './typos.ts';
import type { Match } from './findings.ts';
import { wordsOf } from '../words.ts';

/** The query with each mistyped word replaced by the word it stands for in the match; undefined where nothing is. */
export function correctedQuery(text: string, match: Match | undefined): string | undefined {
  if (match?.level !== 'guess') return undefined;
  const meant = [...wordsOf(match.by ?? match.entry.name), ...wordsOf(match.property?.name ?? '')];
  let changed = false;
  const words = wordsOf(text).map((typed) => {
    if (meant.some((word) => word.startsWith(typed))) return typed;
    const limit = allowedTypos(typed);
    const [near] = meant
      .map((word) => ({ word, distance: distanceBetween(typed, word, limit).prefix }))
      .filter(({ distance }) => limit > 0 && distance <= limit)
      .sort((a, b) => a.distance - b.distance);
    if (near) changed = true;
    return near?.word ?? typed;
  });
  return changed ? words.join(' ') : (match.by ?? match.entry.name);
}
