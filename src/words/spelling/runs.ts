/** Runs of words that are known, from the first word on, the longest where several begin, none in another. `isKnown` is asked
 * for the words from a place up to, not with, another. */
export function knownRuns(
  words: readonly string[],
  longest: number,
  isKnown: (from: number, to: number) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
      if (!isKnown(from, to)) continue;
      found.push(words.slice(from, to).join(' '));
      from = to - 1;
      break;
    }
  }
  return found;
}
