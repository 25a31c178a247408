import type { Entry } from '../entries.ts';
import { coverage, fullScore } from './form-scores.ts';
import type { EventsWith, Findings } from './findings.ts';
import { keep } from './findings.ts';
import type { Form } from './name-index.ts';
import type { Interpretation } from './interpretation.ts';

const MOST_PROPERTIES = 8;

/** Adds the events that carry a property where the query names both: "order completed total". */
export function addPairs(interpretation: Interpretation, findings: Findings, eventsWith: EventsWith): void {
  const { scores, query } = interpretation;
  if ((query.required & (query.required - 1)) === 0) return;
  for (const property of namedProperties(interpretation)) {
    const rest = query.required & ~property.words;
    const carriers = candidates(interpretation, rest);
    if (carriers.length === 0) continue;
    const known = eventsWith(property.entry.number);
    if (!known) {
      findings.wanted.add(property.entry.number);
      continue;
    }
    for (const { number, form, entry } of carriers) {
      if (!known.has(entry.number)) continue;
      const level = property.guessed || (scores.guessed[number] ?? 0) & rest ? 'guess' : 'sure';
      keep(findings, form.entry, {
        entry,
        level,
        score: fullScore(scores, form, number) - 0.1,
        by: form.origin === 'name' ? undefined : form.text,
        property: property.entry,
      });
    }
  }
}

interface NamedProperty {
  readonly entry: Entry;
  /** Bits of the query's words that name it. */
  readonly words: number;
  readonly guessed: boolean;
  readonly quality: number;
}

function namedProperties({ index, scores, query }: Interpretation): NamedProperty[] {
  const named: NamedProperty[] = [];
  for (const number of scores.touched) {
    const form = index.forms[number] as Form; // touched forms come from postings
    const entry = index.entries[form.entry] as Entry; // forms come from entries
    const words = (scores.found[number] ?? 0) & query.required;
    if (entry.kind !== 'property' || words === 0 || words === query.required) continue;
    if (coverage(scores, form, number) < 1) continue;
    const guessed = ((scores.guessed[number] ?? 0) & words) !== 0;
    named.push({ entry, words, guessed, quality: (scores.quality[number] ?? 0) - (form.origin === 'name' ? 0 : 0.5) });
  }
  return named.sort((a, b) => b.quality - a.quality).slice(0, MOST_PROPERTIES);
}

function candidates({ index, scores }: Interpretation, words: number) {
  return scores.touched.flatMap((number) => {
    const form = index.forms[number] as Form; // touched forms come from postings
    const entry = index.entries[form.entry] as Entry; // forms come from entries
    const all = ((scores.found[number] ?? 0) & words) === words;
    return all && entry.kind === 'event' ? [{ number, form, entry }] : [];
  });
}
