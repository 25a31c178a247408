/** The name, or where that is taken the first of name and number that is not, from 2: `mail-2`. */
export function numbered(name: string, isTaken: (name: string) => boolean, between = '-'): string {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    const next = `${name}${between}${number}`;
    if (!isTaken(next)) return next;
  }
}
