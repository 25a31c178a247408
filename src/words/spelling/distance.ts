interface Distance {
  /** Insertions, deletions, substitutions and swaps of neighbours between the two words. */
  readonly whole: number;
  /** The same between `typed` and the nearest beginning of `word`. */
  readonly prefix: number;
}

const LONGEST = 250;
const FAR_OFF = 255;
const FAR: Distance = { whole: FAR_OFF, prefix: FAR_OFF };

const rows = [new Uint8Array(LONGEST + 20), new Uint8Array(LONGEST + 20), new Uint8Array(LONGEST + 20)] as const;

/** Optimal string alignment distance; gives up beyond `limit`, which is 16 at most: what is farther is some number above
 * it. A text of more than 250 letters is far from everything. */
export function distanceBetween(typed: string, word: string, limit: number): Distance {
  const [n, m] = [typed.length, word.length];
  if (n > LONGEST || n - m > limit) return FAR;
  const reach = Math.min(m, n + limit);
  let [before, above, row]: [Uint8Array, Uint8Array, Uint8Array] = [...rows];
  const first = Math.min(reach, limit);
  for (let j = 0; j <= first; j += 1) above[j] = j;
  above[first + 1] = FAR_OFF - 1;
  for (let i = 1; i <= n; i += 1) {
    // Only what stands so near the diagonal can be within the limit; beside it all is far.
    const [from, to] = [Math.max(1, i - limit), Math.min(reach, i + limit)];
    row[from - 1] = from === 1 && i <= limit ? i : FAR_OFF - 1;
    let least = at(row, from - 1);
    const letter = typed.charCodeAt(i - 1);
    const previous = typed.charCodeAt(i - 2);
    for (let j = from; j <= to; j += 1) {
      const other = word.charCodeAt(j - 1);
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && previous === other) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    row[to + 1] = FAR_OFF - 1;
    if (least > limit) return FAR;
    [before, above, row] = [above, row, before];
  }
  const from = Math.max(0, n - limit);
  const prefix = above.subarray(from, reach + 1).reduce((a, b) => Math.min(a, b), FAR_OFF);
  return { whole: reach < m ? FAR_OFF : at(above, m), prefix };
}

/** The index is inside the row by construction; strict indexing cannot know. */
function at(row: Uint8Array, index: number): number {
  return row[index] as number;
}
