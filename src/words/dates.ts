const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date in words: `2024-10-08` is "8 October 2024", in every time zone. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
