import type { Catalog } from '../catalog/model.ts';

const LONGEST = 14; // what a field on a phone shows

/** Something one can type into the search field, from the catalog itself: another word for an event, or a name. */
export function searchExample({ events, properties }: Catalog): string {
  const words = [...events.flatMap(({ synonyms, name }) => [...synonyms, name]), ...properties.map(({ id }) => id)];
  const word = words.find((one) => one.length <= LONGEST && /^\p{L}/u.test(one));
  return word ? `Try ${word}` : '';
}
