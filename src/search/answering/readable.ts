import { quotedIn } from '../names/asking/pasted.ts';
import { type Foreign, foreignResults } from '../ui/elsewhere.ts';
import type { Names } from '../ui/loaded-names.ts';

/** What was meant by code: the first of its quoted texts that names an event, or the first at all. */
export function readableText(query: string, { match }: Names, foreign: Foreign): string {
  const quoted = quotedIn(query);
  if (quoted.length === 0 || foreignResults(query, foreign).whole.length > 0) return query;
  const isName = (text: string) =>
    match(text, true).matches.some(({ level }) => level === 'exact') || foreignResults(text, foreign).whole.length > 0;
  return quoted.find(isName) ?? quoted[0] ?? query;
}
