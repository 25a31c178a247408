/** The share of the wanted words that the text has, and how near to one another the nearest of them stand: their number
 * through the length of the shortest stretch that holds them all. */
export function closenessOf(wanted: readonly string[], text: readonly string[]): { share: number; closeness: number } {
  const here = new Set(wanted.filter((word) => text.includes(word)));
  if (here.size === 0) return { share: 0, closeness: 0 };
  const last = new Map<string, number>();
  let shortest = Infinity;
  text.forEach((word, place) => {
    if (!here.has(word)) return;
    last.set(word, place);
    if (last.size === here.size) shortest = Math.min(shortest, place - Math.min(...last.values()) + 1);
  });
  return { share: here.size / new Set(wanted).size, closeness: here.size / shortest };
}
