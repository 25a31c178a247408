// A call or a message pasted from code: what is quoted in it is what is looked for.

import { isOptional, wordsOf } from '../words.ts';

const MOST = 8;

/** The call of code that names no event: `identify` in `analytics.identify(…)`. */
export function calledIn(text: string): string | undefined {
  const [, call] = /\.(identify|group|page|screen)\(/.exec(text) ?? [];
  return call && `${call} call`;
}

/** The quoted texts of code that may be names, in their order; none where the text is no code. */
export function quotedIn(text: string): readonly string[] {
  if (!/[({[:=]/.test(text)) return [];
  return [...text.matchAll(/(["'`])((?:(?!\1).){2,80})\1/gs)]
    .map(([, , quoted = '']) => quoted)
    .filter((quoted) => wordsOf(quoted).some((word) => !isOptional(word)))
    .slice(0, MOST);
}
