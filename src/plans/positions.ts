import type { Position } from '../catalog/problem.ts';

/** Line and column of an offset; the lines are found when the first is asked for, where it is not said how they begin. */
export function positionsIn(text: string, rowStarts?: readonly number[]): (offset: number) => Position {
  let starts = rowStarts;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
