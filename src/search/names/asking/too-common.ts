import { wordsOf } from '../words.ts';

// The words of `OPTIONAL` that name nothing.
const COMMON = new Set(
  (
    'a about all an and any are as at be been by can do does for from get give has have how i if in into is it its me my no ' +
    'not of on or our so some that the their them there they this to was we what when where which who why will with you your'
  ).split(' '),
);

/** Whether the text is made of words that stand everywhere. */
export function isTooCommon(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => COMMON.has(word));
}
