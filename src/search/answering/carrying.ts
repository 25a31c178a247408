import { fetchJson } from '../ui/fetch-json.ts';
import { eventsIn, type ListingPart, partOf } from '../names/listings.ts';
import type { Names } from '../ui/loaded-names.ts';
import { carryingBy } from '../names/matching/carrying.ts';

const parts = new Map<number, ListingPart>();

/** Fetches which events carry the properties asked for, in the query or in a text tried instead. Rejects if that cannot be had; the next call tries again. */
export async function loadCarriers(
  { listings, learn, match }: Names,
  queries: readonly string[],
  certain = false,
): Promise<void> {
  const eventsWith = (property: number) => {
    const { part, place } = partOf(listings, property);
    const loaded = parts.get(part);
    return loaded && eventsIn(loaded, place);
  };
  if (parts.size === 0) learn(carryingBy(eventsWith));
  const wanted = queries.flatMap((query) => match(query, certain).wanted);
  const needed = new Set(wanted.map((property) => partOf(listings, property).part));
  const load = async (part: number) => {
    parts.set(part, await fetchJson<ListingPart>(`search/events-with-${part}.json`));
  };
  await Promise.all([...needed].map(load));
}
