import { unaccented } from './letters.ts';

/** The id of a name: in lower case, without accents, every run of other characters one hyphen. Empty if nothing is left. */
export function slugOf(name: string): string {
  return unaccented(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
