import type { Catalog } from '../catalog/model.ts';

/** What one can type into the search field, from the catalog itself: a key, another word for an event, a use case. */
export function searchExamples({ properties, events, useCases }: Catalog): string {
  const key = properties.find(({ id }) => id.includes('_')) ?? properties[0];
  const word = events.flatMap(({ synonyms, name }) => [...synonyms, name])[0];
  const words = [key?.id, word, useCases[0]?.name.toLowerCase()];
  return words.filter((each) => each !== undefined && each.length <= 24).join(', ');
}
