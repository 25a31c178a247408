/** Without accents and other marks, in the letters a compatible form has: `é` is `e`, `ﬁ` is `fi`. */
export function unaccented(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** As a sentence begins: the first letter large, the others as they are. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
