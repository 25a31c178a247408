import { type Chosen, FILTER_GROUPS, NOTHING_CHOSEN } from './address.ts';
import { loadCarriers } from './carrying.ts';
import { foreignResults, loadForeign, type Foreign } from './elsewhere.ts';
import { askFullText, type Filters, type Hit } from '../text/full-text.ts';
import type { Names } from './loaded-names.ts';
import { entriesByPath, mergedResults } from './merge.ts';
import { nearestEntries } from '../names/matching/nearest.ts';
import { nothingFound } from './nothing-found.ts';
import type { Results } from './result.ts';

/** The answer with everything: which events carry the property asked for, and what the prose says. Never rejects. */
export async function complete(
  names: Names,
  query: string,
  chosen: Chosen = NOTHING_CHOSEN,
  most: number,
): Promise<Results> {
  const [events, others, hits] = await Promise.allSettled([
    loadCarriers(names, query),
    loadForeign(names.entries),
    askBoth(query, filtersOf(chosen), most),
  ]);
  const answer = names.match(query);
  const found: readonly Hit[] = hits.status === 'fulfilled' ? hits.value : [];
  const foreign = others.status === 'fulfilled' ? others.value : NO_NAMES;
  const byPath = entriesByPath([...names.entries, ...foreign.vendors]);
  const results = mergedResults(answer.matches, found, byPath, foreignResults(query, foreign));
  return {
    query,
    results,
    corrected: answer.corrected,
    terms: answer.terms,
    isComplete: true,
    isMissingSome: [events, others, hits].some(({ status }) => status === 'rejected'),
    instead: results.length > 0 ? undefined : nothingFound(query, nearestEntries(query, names.entries)),
  };
}

const NO_NAMES: Foreign = { names: [], vendors: [] };

/** The chosen groups only, as the full text wants them. */
function filtersOf(chosen: Chosen): Filters {
  const groups = FILTER_GROUPS.filter((group) => chosen[group].length > 0);
  return Object.fromEntries(groups.map((group) => [group, chosen[group]]));
}

/** Filters never shrink what is known, they only reach deeper where they are set. */
async function askBoth(query: string, filters: Filters, most: number): Promise<Hit[]> {
  const all = await askFullText(query, {}, most);
  if (Object.keys(filters).length === 0) return all;
  const known = new Set(all.map(({ path }) => path));
  return [...all, ...(await askFullText(query, filters, most)).filter(({ path }) => !known.has(path))];
}
