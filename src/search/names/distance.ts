/** How many letters of `typed` may be wrong: none under 4 letters, one under 8, else two. */
export function allowedTypos(typed: string): number {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

interface Distance {
  /** Insertions, deletions, substitutions and swaps of neighbours between the two words. */
  readonly whole: number;
  /** The same between `typed` and the nearest beginning of `word`. */
  readonly prefix: number;
}

const FAR: Distance = { whole: 99, prefix: 99 };

/** Optimal string alignment distance; gives up beyond `limit`. Words over 60 letters are far from everything. */
export function distanceBetween(typed: string, word: string, limit: number): Distance {
  const [n, m] = [typed.length, word.length];
  if (n > 60 || m > 60 || n - m > limit) return FAR;
  const reach = Math.min(m, n + limit);
  let [before, above, row]: [Uint8Array, Uint8Array, Uint8Array] = [...rows];
  for (let j = 0; j <= reach; j += 1) above[j] = j;
  for (let i = 1; i <= n; i += 1) {
    row[0] = i;
    let least = i;
    const letter = typed.charCodeAt(i - 1);
    const previous = typed.charCodeAt(i - 2);
    for (let j = 1; j <= reach; j += 1) {
      const other = word.charCodeAt(j - 1);
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && previous === other) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return FAR;
    [before, above, row] = [above, row, before];
  }
  return {
    whole: reach < m ? 99 : at(above, m),
    prefix: above.subarray(0, reach + 1).reduce((a, b) => Math.min(a, b)),
  };
}

/** The index is inside the row by construction; strict indexing cannot know. */
function at(row: Uint8Array, index: number): number {
  return row[index] as number;
}
