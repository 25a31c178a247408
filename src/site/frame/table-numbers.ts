// Tables of guides are regions, which may not share a name on one page, as tables with the same columns would.

const counts = new WeakMap<Request, number>();

/** The number of the next table of a page, from 1. */
export function nextTable(page: Request): number {
  const number = (counts.get(page) ?? 0) + 1;
  counts.set(page, number);
  return number;
}
