import { snippetNamedIn } from '../names/asking/snippet-words.ts';
import { isTooCommon } from '../names/asking/too-common.ts';
import type { Entry } from '../names/entries.ts';
import { correctedQuery } from '../names/matching/correction.ts';
import type { Match } from '../names/matching/findings.ts';
import { nearestEntries } from '../names/matching/nearest.ts';
import { isOptional, wordsOf } from '../names/words.ts';
import { askFullText, type Filters, type Hit, openFullText } from '../text/full-text.ts';
import { FILTER_GROUPS } from '../names/facet-groups.ts';
import { type Chosen, NOTHING_CHOSEN } from '../ui/address.ts';
import { loadCarriers } from './carrying.ts';
import { foreignResults, loadForeign, type Foreign } from '../ui/elsewhere.ts';
import type { Names } from '../ui/loaded-names.ts';
import { furtherMatches, otherTexts } from './further.ts';
import { entriesByPath, mergedResults } from './merge.ts';
import { readableText } from './readable.ts';
import { resultOf, type Result, type Results } from '../ui/result.ts';

/** An answer as data, before anything of it is shown. */
export interface Answer extends Omit<Results, 'instead' | 'notes'> {
  /** Names to offer where nothing was found. */
  readonly nearest: readonly Entry[];
  /** The query with its mistakes corrected, where the best match needed that. */
  readonly corrected?: string | undefined;
  /** Whether no result holds all that was typed. */
  readonly isPartly?: boolean;
  /** Whether what was typed stands everywhere. */
  readonly isTooCommon?: boolean;
  /** Whether a part of the search could not be loaded. */
  readonly isMissingSome?: boolean;
}

/** The answer with everything: which events carry the property asked for, what vendors call it, what the prose says, and
 * what else the question can mean. Never rejects. */
export async function answerTo(
  names: Names,
  query: string,
  chosen: Chosen = NOTHING_CHOSEN,
  most: number,
): Promise<Answer> {
  const isVague = wordsOf(query).every(isOptional);
  if (isVague && isTooCommon(query, await import('../names/asking/vocabulary.ts'))) return commonAnswer(names, query);
  openFullText().catch(() => undefined); // on its way while names are read; whoever asks it hears of a failure
  const [others] = await Promise.allSettled([loadForeign(names.entries)]);
  const foreign = others.status === 'fulfilled' ? others.value : NO_NAMES;
  const text = readableText(query, names, foreign);
  const [further, hits] = await Promise.allSettled([
    furtherOf(text, names, foreign),
    askBoth(text, filtersOf(chosen), most),
  ]);
  const answer = names.match(text);
  const found: readonly Hit[] = hits.status === 'fulfilled' ? hits.value : [];
  const byPath = entriesByPath([...names.entries, ...foreign.vendors]);
  const { matches, spoken = [], snippet } = further.status === 'fulfilled' ? further.value : {};
  const merge = (prose: readonly Hit[]) =>
    mergedResults(answer.matches, prose, byPath, foreignResults(text, foreign), matches, text);
  let merged = merge(found);
  if (merged.isPartly || merged.results.length === 0) merged = merge([...(await spokenHits(spoken)), ...found]);
  return {
    query,
    isPartly: merged.isPartly,
    results: snippet ? merged.results.map((result) => openAt(snippet, result)) : merged.results,
    corrected: merged.isPartly ? undefined : correctedQuery(text, answer.matches[0]),
    terms: answer.terms,
    isComplete: true,
    isMissingSome: [further, others, hits].some(({ status }) => status === 'rejected'),
    nearest: merged.results.length > 0 ? [] : nearestEntries(text, names.entries),
  };
}

/** What else can be meant, where no name answers as it is; and once more with the events that carry what is named then. */
async function furtherOf(text: string, names: Names, foreign: Foreign) {
  await loadCarriers(names, [text]);
  if (names.match(text, true).matches.length > 0) return {};
  const vocabulary = await import('../names/asking/vocabulary.ts');
  const texts = otherTexts(text, names, vocabulary);
  await loadCarriers(names, texts.nearer, true);
  const snippet = snippetNamedIn(text, vocabulary);
  return { matches: furtherMatches(texts, names, foreign), spoken: texts.spoken, snippet };
}

/** The page of an event with the example in the language asked for. */
function openAt(snippet: string, result: Result): Result {
  return result.entry.kind === 'event' ? { ...result, url: `${result.url}?code=${snippet}` } : result;
}

const MOST_SPOKEN = 4;

/** What the prose says of the question in other words, all of them. */
async function spokenHits(texts: readonly string[]): Promise<Hit[]> {
  const asked = texts.slice(0, MOST_SPOKEN).map((text) => askFullText(text, {}, MOST_SPOKEN));
  const answered = await Promise.allSettled(asked);
  return answered.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])).filter(({ share }) => share === 1);
}

const NO_NAMES: Foreign = { names: [], vendors: [] };

/** Of words that stand everywhere, the names that have them. */
function commonAnswer({ match }: Names, query: string): Answer {
  const typed = wordsOf(query);
  const hasAll = ({ entry }: Match) => typed.every((word) => wordsOf(entry.name).includes(word));
  const { matches, terms } = match(query, true);
  return {
    query,
    results: matches.filter((one) => one.level === 'exact' || hasAll(one)).map(resultOf),
    terms,
    isTooCommon: true,
    isComplete: true,
    nearest: [],
  };
}

/** The chosen groups only, as the full text wants them. */
function filtersOf(chosen: Chosen): Filters {
  return Object.fromEntries(
    FILTER_GROUPS.flatMap((group) => {
      const values = chosen[group] ?? [];
      return values.length > 0 ? [[group, values]] : [];
    }),
  );
}

/** Filters never shrink what is known, they only reach deeper where they are set. */
async function askBoth(query: string, filters: Filters, most: number): Promise<Hit[]> {
  const all = await askFullText(query, {}, most);
  if (Object.keys(filters).length === 0) return all;
  const known = new Set(all.map(({ path }) => path));
  return [...all, ...(await askFullText(query, filters, most)).filter(({ path }) => !known.has(path))];
}
