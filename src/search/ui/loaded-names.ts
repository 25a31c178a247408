import type { Entry } from '../names/entries.ts';
import { entriesIn } from '../names/entries.ts';
import { type Carrying, type Matcher, matcherOf } from '../names/matching/match.ts';
import { nameIndexOf } from '../names/matching/name-index.ts';
import { fetchJson } from './fetch-json.ts';
import type { NamesFile } from '../names/names-file.ts';

/** Everything tier one needs, in the browser. */
export interface Names {
  readonly entries: readonly Entry[];
  readonly kinds: NamesFile['kinds'];
  readonly match: Matcher;
  /** The first property of each listing part. */
  readonly listings: readonly number[];
  /** Lets what is matched from now on know which events carry which property. */
  readonly learn: (carrying: Carrying) => void;
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
  const index = nameIndexOf(entries);
  let match = matcherOf(index);
  return {
    entries,
    kinds: file.kinds,
    match: (text, certain) => match(text, certain),
    listings: file.listings,
    learn: (carrying) => (match = matcherOf(index, carrying)),
  };
}
