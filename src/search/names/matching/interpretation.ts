import type { Entry } from '../entries.ts';
import type { FormScores } from './form-scores.ts';
import { fillScores, fullScore, partScore } from './form-scores.ts';
import type { Findings } from './findings.ts';
import { keep } from './findings.ts';
import type { Form, NameIndex } from './name-index.ts';
import type { Query } from './query.ts';
import { wholeMatch } from './whole-match.ts';
import type { WordHit } from './name-index.ts';
import { wordHits } from './word-hits.ts';

export interface Interpretation {
  readonly index: NameIndex;
  readonly scores: FormScores;
  readonly query: Query;
  /** Whether typing mistakes are supposed. */
  readonly supposing: boolean;
}

/** Finds everything that the query can mean, interpreted so. */
export function findMatches(interpretation: Interpretation, findings: Findings): void {
  const { index, scores, query, supposing } = interpretation;
  const hits = query.words.map((word) => wordHits(index, word, supposing));
  for (const list of hits) for (const hit of list) findings.terms.add(hit.token.text);
  fillScores(scores, hits);
  const rarity = hits.map((list) => rarityOf(index, list));
  for (const number of scores.touched) {
    const form = index.forms[number] as Form; // touched forms come from postings
    const entry = index.entries[form.entry] as Entry; // forms come from entries
    const by = form.origin === 'name' ? undefined : form.text;
    const missing = query.required & ~(scores.found[number] ?? 0);
    if (missing === 0) {
      const level = (scores.guessed[number] ?? 0) & query.required ? 'guess' : 'sure';
      keep(findings, form.entry, {
        entry,
        level,
        by,
        score: fullScore(scores, form, number) + kindBonus(query, entry),
      });
    } else if (supposing) {
      const score = partScore(scores, form, number, query, rarity);
      if (score > 0) keep(findings, form.entry, { entry, level: 'part', by, score });
    }
  }
  acrossForms(interpretation, findings);
  wholeForms(interpretation, findings);
}

/** Entries whose spellings hold every word together, though none does alone. */
function acrossForms({ index, scores, query }: Interpretation, findings: Findings): void {
  if ((query.required & (query.required - 1)) === 0) return;
  const union = new Map<number, { found: number; guessed: number }>();
  for (const number of scores.touched) {
    const place = index.forms[number]?.entry ?? 0;
    const found = (scores.found[number] ?? 0) & query.required;
    const guessed = (scores.guessed[number] ?? 0) & query.required;
    const before = union.get(place) ?? { found: 0, guessed: 0 };
    union.set(place, { found: before.found | found, guessed: (before.guessed | guessed) & ~(found & ~guessed) });
  }
  for (const [place, { found, guessed }] of union) {
    if (found !== query.required) continue;
    const entry = index.entries[place] as Entry; // places come from forms
    keep(findings, place, { entry, level: guessed ? 'guess' : 'sure', score: 1 + kindBonus(query, entry) });
  }
}

function wholeForms({ index, query, supposing }: Interpretation, findings: Findings): void {
  for (const form of index.forms) {
    const whole = wholeMatch(form, query, supposing);
    if (!whole) continue;
    const entry = index.entries[form.entry] as Entry; // forms come from entries
    const by = form.origin === 'name' ? undefined : form.text;
    keep(findings, form.entry, { entry, by, level: whole.level, score: whole.score + kindBonus(query, entry) });
  }
}

function kindBonus(query: Query, entry: Entry): number {
  return query.kinds.includes(entry.kind) ? 0.6 : 0;
}

function rarityOf(index: NameIndex, hits: readonly WordHit[]): number {
  const count = hits.reduce((sum, hit) => sum + hit.token.postings.length, 0);
  return Math.log(1 + index.forms.length / (1 + count));
}
