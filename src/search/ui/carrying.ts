import { addCarriers } from '../names/matching/carriers.ts';
import { fetchJson } from './fetch-json.ts';
import type { EventsWith } from '../names/matching/findings.ts';
import { eventsIn, type ListingPart, partOf } from '../names/listings.ts';
import type { Names } from './loaded-names.ts';
import type { Carrying } from '../names/matching/match.ts';
import { addPairs } from '../names/matching/pairs.ts';

export function carryingBy(eventsWith: EventsWith): Carrying {
  return {
    addPairs: (interpretation, findings) => addPairs(interpretation, findings, eventsWith),
    addCarriers: (index, findings) => addCarriers(index, findings, eventsWith),
  };
}

const parts = new Map<number, ListingPart>();

/** Fetches which events carry the properties asked for. Rejects if that cannot be had; the next call tries again. */
export async function loadCarriers({ listings, learn, match }: Names, query: string): Promise<void> {
  const eventsWith = (property: number) => {
    const { part, place } = partOf(listings, property);
    const loaded = parts.get(part);
    return loaded && eventsIn(loaded, place);
  };
  if (parts.size === 0) learn(carryingBy(eventsWith));
  const needed = new Set(match(query).wanted.map((property) => partOf(listings, property).part));
  const load = async (part: number) => {
    parts.set(part, await fetchJson<ListingPart>(`search/events-with-${part}.json`));
  };
  await Promise.all([...needed].map(load));
}
