import type { Entry } from './entries.ts';
import { entriesIn } from './entries.ts';
import type { EventsWith } from './findings.ts';
import type { ListingPart } from './listings.ts';
import { eventsIn, partOf } from './listings.ts';
import type { Matcher } from './match.ts';
import { matcherOf } from './match.ts';
import { nameIndexOf } from './name-index.ts';
import { fetchJson } from './fetch-json.ts';
import type { NamesFile } from './names.ts';

/** Everything tier one needs, in the browser. */
export interface Names {
  readonly entries: readonly Entry[];
  readonly match: Matcher;
  readonly eventsWith: EventsWith;
  /** Fetches the listing parts that hold the properties; rejects if one cannot be had. */
  readonly loadEvents: (properties: readonly number[]) => Promise<void>;
}

let loading: Promise<Names> | undefined;
let asked: Promise<Response> | undefined;

/** Takes over a request for the names that was sent while this code was on its way. */
export function takeNames(response: Promise<Response>): void {
  asked = response;
}

/** Loads the names once; after a failure the next call tries again. */
export function loadNames(): Promise<Names> {
  loading ??= fetchJson<NamesFile>('search/names.json', asked).then(namesFrom);
  loading.catch(() => (loading = asked = undefined));
  return loading;
}

function namesFrom(file: NamesFile): Names {
  const entries = entriesIn(file);
  const parts = new Map<number, ListingPart>();
  return {
    entries,
    match: matcherOf(nameIndexOf(entries)),
    eventsWith: (property) => {
      const { part, place } = partOf(file.listings, property);
      const loaded = parts.get(part);
      return loaded && eventsIn(loaded, place);
    },
    loadEvents: async (properties) => {
      const needed = new Set(properties.map((property) => partOf(file.listings, property).part));
      await Promise.all(
        [...needed]
          .filter((part) => !parts.has(part))
          .map(async (part) => {
            parts.set(part, await fetchJson<ListingPart>(`search/events-with-${part}.json`));
          }),
      );
    },
  };
}
