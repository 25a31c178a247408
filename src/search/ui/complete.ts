import type { Chosen } from './address.ts';
import { type Answer, answerTo } from '../answering/answer.ts';
import { element } from './dom.ts';
import type { Names } from './loaded-names.ts';
import { missingNote, note } from './notices.ts';
import { nothingFound } from './nothing-found.ts';
import type { Results } from './result.ts';

/** The answer with everything, ready to be shown. Never rejects. */
export async function complete(
  names: Names,
  query: string,
  chosen: Chosen | undefined,
  most: number,
): Promise<Results> {
  const answer = await answerTo(names, query, chosen, most);
  return {
    ...answer,
    notes: notesOn(answer),
    instead: answer.results.length > 0 ? undefined : nothingFound(query, answer.nearest),
  };
}

/** What stands above the results: a corrected spelling, that none has all, or that a part of the search is missing. */
function notesOn({ query, corrected, isPartly, isTooCommon, isMissingSome, results }: Answer): readonly HTMLElement[] {
  const said = `“${query.trim()}”`;
  if (isTooCommon && results.length > 0)
    return [note(`${said} stands almost everywhere. These have it in their names.`)];
  if (isTooCommon) return [note(`${said} is too common to search for by itself. Add a word of the name.`)];
  return [
    ...(corrected ? [note(`Nothing is spelled ${said}. These match `, element('b', {}, corrected), '.')] : []),
    ...(isPartly ? [note(`Nothing has all of ${said}. These come nearest.`)] : []),
    ...(isMissingSome ? [missingNote()] : []),
  ];
}
