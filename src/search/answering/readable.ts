import { calledIn, quotedIn } from '../names/asking/pasted.ts';
import { type Foreign, foreignResults } from '../ui/elsewhere.ts';
import type { Names } from '../ui/loaded-names.ts';

/** A place in a list, as code and paths have it: `[0]`, `.0.`. */
const PLACE = /\[\d+\]|\.\d+(?=\.)/g;

/** What was meant by code: the first of its quoted texts that names an event, else its call, else the first text at all. */
export function readableText(query: string, { match }: Names, foreign: Foreign): string {
  const quoted = quotedIn(query);
  if (foreignResults(query, foreign).whole.length > 0) return query;
  const isName = (text: string) =>
    match(text, true).matches.some(({ level }) => level === 'exact') || foreignResults(text, foreign).whole.length > 0;
  return quoted.find(isName) ?? calledIn(query) ?? quoted[0] ?? query.replace(PLACE, '.');
}
