/** Without accents and other marks, in the letters a compatible form has: `é` is `e`, `ﬁ` is `fi`. */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
