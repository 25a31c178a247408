/** A number as a sentence has it: 12000 is "12,000". */
export function digits(number: number): string {
  // Most are small, and asking for a language takes fifty times as long.
  return number >= 0 && number < 1000 && Number.isInteger(number) ? String(number) : number.toLocaleString('en');
}

/** A number with its noun: `counted(1, 'event')` is "1 event", `counted(2, 'property')` "2 properties". */
export function counted(number: number, noun: string): string {
  return `${digits(number)} ${plural(number, noun)}`;
}

/** What all have of something, together. */
export function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

/** A part of a whole, 0 to 1: whole percents, and never 0 or 100 unless it is. */
export function percent(part: number): string {
  const share = part * 100;
  return `${share > 99 && share < 100 ? 99 : share < 1 && share > 0 ? '<1' : Math.round(share)} %`;
}

/** Numbers with their nouns, without those of which there are none: "2 events, 1 goal". */
export function listedCounts(...counts: readonly (readonly [number: number, noun: string])[]): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => counted(number, noun))
    .join(', ');
}

/** The noun as it stands behind the number. */
export function plural(number: number, noun: string): string {
  if (number === 1) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
