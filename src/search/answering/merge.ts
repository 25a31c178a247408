import type { Entry } from '../names/entries.ts';
import type { Level, Match } from '../names/matching/findings.ts';
import type { Hit } from '../text/full-text.ts';
import type { ForeignResults } from '../ui/elsewhere.ts';
import { pathOf } from '../names/index-paths.ts';
import { entryUrl } from '../names/paths.ts';
import type { Further } from './further.ts';
import { tellingMatches } from '../names/asking/telling.ts';
import { type Result, resultOf } from '../ui/result.ts';

/** A page that holds less of what was typed has to do with something else. */
const MOST_OF_IT = 0.6;
/** Words that stand so far apart say little together, unless one of them is in the name. */
const FAR = 0.2;

interface Merged {
  readonly results: readonly Result[];
  /** Whether none of them holds all that was typed. */
  readonly isPartly: boolean;
}

/** One list without doubles: names typed whole, also those of vendors, names that hold every word as typed, names in the
 * text, pages that hold every word, names in other words, names that hold every word supposing mistakes, events with the
 * property asked for; and where there is none, what holds most of the words, prose before names. */
export function mergedResults(
  matches: readonly Match[],
  hits: readonly Hit[],
  byPath: ReadonlyMap<string, Entry>,
  foreign: ForeignResults = NONE,
  further: Further = NOTHING_FURTHER,
  text = '',
): Merged {
  const of = (...levels: readonly Level[]) => matches.filter(({ level }) => levels.includes(level)).map(resultOf);
  const from = (isWanted: (hit: Hit) => boolean) =>
    hits
      .filter(isWanted)
      .flatMap((hit) => resultFromHit(hit, byPath))
      .sort((a, b) => Number(a.entry.isDeprecated) - Number(b.entry.isDeprecated));
  const good = [
    ...of('exact'),
    ...foreign.whole.map(unsaid),
    ...of('sure'),
    ...further.near.map(resultOf),
    ...further.nearForeign,
    ...foreign.part.map(unsaid),
    ...further.whole,
    ...from(({ share, closeness, inName }) => share === 1 && (inName || closeness > FAR)),
    ...further.rest,
  ];
  const telling = good.length > 0 ? [] : tellingMatches(text, matches).map(resultOf);
  const all = [...good, ...telling, ...from(({ share }) => share === 1), ...of('guess', 'carries')];
  const some = all.length > 0 ? [] : from(({ share, found }) => share >= MOST_OF_IT && found > 1);
  const named = of('exact', 'sure');
  const isLast = ({ entry, url }: Result) => entry.shown.isLast === true && named.every((one) => one.url !== url);
  const results = withoutDoubles([...all, ...some])
    .map((result) => saying(inWords(result), foreign, named))
    .sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
  return { results, isPartly: telling.length + some.length > 0 };
}

/** Says by which other words it was found, where the page says nothing nearer. */
function inWords({ said, ...result }: Result): Result {
  if (said === undefined || result.by !== undefined || result.excerpt) return result;
  return { ...result, excerpt: [{ text: `In other words: ${said}`, marked: false }] };
}

const unsaid = ({ entry, url, asked, row }: Result): Result => ({ entry, url, asked, row });

/** Says what a vendor calls it where that is what was typed, or all that was found. */
function saying(result: Result, { whole, part }: ForeignResults, own: readonly Result[]): Result {
  const isIt = ({ url }: Result) => url === result.url;
  const said = whole.find(isIt) ?? (own.some(isIt) ? undefined : part.find(isIt));
  return said?.excerpt ? { ...result, by: undefined, excerpt: said.excerpt } : result;
}

const NONE: ForeignResults = { whole: [], part: [] };
const NOTHING_FURTHER: Further = { near: [], nearForeign: [], whole: [], rest: [] };

/** A result per page; a later double lends what the earlier one lacks. */
function withoutDoubles(results: readonly Result[]): Result[] {
  const byUrl = new Map<string, Result>();
  for (const result of results) {
    const before = byUrl.get(result.url);
    byUrl.set(result.url, before ? { ...result, said: undefined, ...definedOf(before) } : result);
  }
  return [...byUrl.values()];
}

function definedOf(result: Result): Result {
  // Only undefined values are left out, and those are optional in a result.
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined)) as unknown as Result;
}

function resultFromHit(hit: Hit, byPath: ReadonlyMap<string, Entry>): Result[] {
  const entry = byPath.get(hit.path);
  if (!entry) return [];
  const url = entryUrl(entry);
  const row = hit.anchor && { name: hit.anchor.name, url: `${url}#${encodeURIComponent(hit.anchor.id)}` };
  return [{ entry, url, row, excerpt: hit.excerpt }];
}

export function entriesByPath(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [pathOf(entry), entry]));
}
