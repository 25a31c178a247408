import { askFullText, type Filters, type Hit } from './full-text.ts';
import type { Names } from './loaded-names.ts';
import { entriesByPath, mergedResults } from './merge.ts';
import { nearestEntries } from './nearest.ts';
import { nothingFound } from './nothing-found.ts';
import type { Results } from './result.ts';

/** The answer with everything: which events carry the property asked for, and what the prose says. Never rejects. */
export async function complete(names: Names, query: string, filters: Filters, most: number): Promise<Results> {
  const [events, hits] = await Promise.allSettled([loadEvents(names, query), askBoth(query, filters, most)]);
  const answer = names.match(query, names.eventsWith);
  const found: readonly Hit[] = hits.status === 'fulfilled' ? hits.value : [];
  const results = mergedResults(answer.matches, found, entriesByPath(names.entries));
  return {
    query,
    results,
    corrected: answer.corrected,
    terms: answer.terms,
    state: events.status === 'fulfilled' && hits.status === 'fulfilled' ? 'complete' : 'failed',
    instead: results.length > 0 ? undefined : nothingFound(query, nearestEntries(query, names.entries)),
  };
}

async function loadEvents(names: Names, query: string): Promise<void> {
  const { wanted } = names.match(query, names.eventsWith);
  if (wanted.length > 0) await names.loadEvents(wanted);
}

/** Filters never shrink what is known, they only reach deeper where they are set. */
async function askBoth(query: string, filters: Filters, most: number): Promise<Hit[]> {
  const all = await askFullText(query, {}, most);
  if (Object.keys(filters).length === 0) return all;
  const known = new Set(all.map(({ path }) => path));
  return [...all, ...(await askFullText(query, filters, most)).filter(({ path }) => !known.has(path))];
}
