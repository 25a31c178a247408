// Names as people write them in one line: with commas, semicolons or "and" between them, one after the other as code spells
// them, or inside a sentence.

import { knownRuns } from '../../words/spelling/runs.ts';
import type { PlanData } from '../plan-data.ts';
import { formsOf } from './name-forms.ts';

const LONGEST_NAME = 8;
/** A line of more words is prose. */
const MOST_WORDS = 6;

/** Prepares the catalog once; the function it returns takes a line apart, or gives it back as one name. */
export function linesParted(events: PlanData['events']): (line: string) => readonly string[] {
  const known = new Set(
    events.flatMap(([, name, , , aliases, synonyms]) => [name, ...aliases, ...synonyms]).map((one) => lettersOf(one)),
  );
  const own = new Set(events.map(([, name]) => lettersOf(name)));
  const isKnown = (text: string) => known.has(lettersOf(text));

  return (line) => {
    if (isKnown(line)) return [line];
    const parts = piecesOf(line, /\s*[,;]\s*(?:and\s+|&\s*)?/i).flatMap((part) => {
      if (isKnown(part)) return [part];
      const joined = piecesOf(part, /\s+(?:and|&)\s+/i);
      if (joined.length > 1 && joined.some(isKnown)) return joined;
      const words = piecesOf(part, /\s+/);
      return words.length > 1 && words.every((word) => isKnown(word) || isCode(word)) ? words : [part];
    });
    const isProse = parts.some((part) => !isKnown(part) && piecesOf(part, /\s+/).length > MOST_WORDS);
    const found = isProse || !parts.some(isKnown) ? namesIn(line, own, known) : [];
    return found.length > 0 && (isProse || found.length > 1) ? found : parts;
  };
}

/** The known names in prose, the longest where several begin. A single word is one only where it is an event’s own name. */
function namesIn(line: string, own: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] {
  const words = piecesOf(line, /[\s,;.!?()"'“”]+/);
  const found = knownRuns(words, LONGEST_NAME, (from, to) => {
    const text = words.slice(from, to).join(' ');
    return (to - from > 1 || isCode(text) ? known : own).has(lettersOf(text));
  });
  return [...new Map(found.map((text) => [lettersOf(text), text])).values()];
}

function piecesOf(text: string, between: RegExp): readonly string[] {
  return text.split(between).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Spelled as code does: `order_completed`, `orderCompleted`. */
function isCode(word: string): boolean {
  return /[\p{L}\p{N}][_.:-][\p{L}\p{N}]|\p{Ll}\p{Lu}/u.test(word);
}

function lettersOf(text: string): string {
  return formsOf(text).letters;
}
