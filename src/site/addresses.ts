// The addresses that exports write, of this site or of one elsewhere.

import type { Addresses } from '../exports/addresses.ts';
import {
  absoluteUrl,
  baseUrl,
  belowBase,
  editionUrl,
  eventPropertyUrl,
  pictureUrl,
  placementUrl,
  rooted,
  thingUrl,
  twinUrl,
} from './urls.ts';

/** The addresses of a site that lives at `root`, which ends with a slash: `https://example.org/docs/`. */
export function addressesUnder(root: string): Addresses {
  const under = (url: string): string => root + belowBase(url);
  return {
    path: (path) => under(rooted(path)),
    thing: (kind, id) => under(thingUrl(kind, id)),
    twin: (kind, id, file) => under(twinUrl(kind, id, file)),
    picture: (event, file) => under(pictureUrl(event, file)),
    row: (event, property) => under(eventPropertyUrl(event, property)),
    placement: (useCase, goal) => under(placementUrl(useCase, goal)),
    edition: (version) => under(editionUrl(version)),
  };
}

/** Addresses in this site as paths. */
export const pathAddresses = (): Addresses => addressesUnder(baseUrl());

/** Addresses in this site in full. */
export const fullAddresses = (): Addresses => addressesUnder(absoluteUrl(baseUrl()));
