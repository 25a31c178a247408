import type { Entry } from '../names/entries.ts';
import type { Level, Match } from '../names/matching/findings.ts';
import type { Hit } from '../text/full-text.ts';
import type { ForeignResults } from './elsewhere.ts';
import { entryUrl, pathOf } from '../names/paths.ts';
import { type Result, resultOf } from './result.ts';

const ENOUGH = 3;

/** One list without doubles: names typed whole, also those of vendors, names that hold every word as typed, pages that hold every word, names that hold them
 * supposing mistakes, events with the property asked for; and where that is little, what holds only some of the words,
 * prose before names. */
export function mergedResults(
  matches: readonly Match[],
  hits: readonly Hit[],
  byPath: ReadonlyMap<string, Entry>,
  foreign: ForeignResults = NONE,
): Result[] {
  const of = (...levels: readonly Level[]) => matches.filter(({ level }) => levels.includes(level)).map(resultOf);
  const from = (isWanted: (share: number) => boolean) =>
    hits
      .filter(({ share }) => isWanted(share))
      .flatMap((hit) => resultFromHit(hit, byPath))
      .sort((a, b) => Number(a.entry.isDeprecated) - Number(b.entry.isDeprecated));
  const good = [
    ...of('exact'),
    ...foreign.whole.map(unsaid),
    ...of('sure'),
    ...foreign.part.map(unsaid),
    ...from((share) => share === 1),
    ...of('guess', 'carries'),
  ];
  const rest = good.length < ENOUGH ? [...from((share) => share < 1 && share >= 0.5), ...of('part')] : [];
  return withoutDoubles([...good, ...rest]).map((result) => saying(result, foreign, of('exact', 'sure')));
}

const unsaid = ({ entry, url }: Result): Result => ({ entry, url });

/** Says what a vendor calls it where that is what was typed, or all that was found. */
function saying(result: Result, { whole, part }: ForeignResults, own: readonly Result[]): Result {
  const isIt = ({ url }: Result) => url === result.url;
  const said = whole.find(isIt) ?? (own.some(isIt) ? undefined : part.find(isIt));
  return said?.excerpt ? { ...result, by: undefined, excerpt: said.excerpt } : result;
}

const NONE: ForeignResults = { whole: [], part: [] };

/** A result per page; a later double lends what the earlier one lacks. */
function withoutDoubles(results: readonly Result[]): Result[] {
  const byUrl = new Map<string, Result>();
  for (const result of results) {
    const before = byUrl.get(result.url);
    byUrl.set(result.url, before ? { ...result, ...definedOf(before) } : result);
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
