// How problems speak of what people wrote: quoted on one line, and with the nearest name that exists.

const LONGEST_QUOTE = 80;

/** The text in double quotes, on one line, with hidden characters spelt out and long text cut. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return `"${cut.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (hidden) => `\\u${hidden.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`,
  )}"`;
}

/** ` Did you mean "x"?` fit for appending to a message, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `Did you mean ${quoted(found)}?`;
}

/** The candidate nearest to the word by edit distance, case and punctuation counting little; the first of equals.
 * Nothing when even the nearest differs in more than a third of its letters. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = letters(word);
  let limit = Math.max(1, Math.min(4, Math.floor(plain.length / 3)));
  let best: string | undefined;
  let bestExact = Infinity;
  for (const candidate of candidates) {
    const distance = editDistance(plain, letters(candidate), limit);
    if (distance > limit) continue;
    const exact = editDistance(word, candidate, 8);
    if (best !== undefined && distance === limit && exact >= bestExact) continue;
    best = candidate;
    bestExact = exact;
    limit = distance;
  }
  return best;
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Insertions, deletions, changes and swaps of neighbours between two words; any number above `limit` once it is past. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
