// What a call sends along, and what it is called.

import { plural } from '../numbers.ts';

/** Whether a call says who somebody is, or what they belong to: what it sends are traits. */
export function hasTraits(call: string | undefined): boolean {
  return call === 'identify' || call === 'group';
}

/** One of what the call sends: `property`, or `trait`. */
export function carriedNoun(call: string | undefined): string {
  return hasTraits(call) ? 'trait' : 'property';
}

/** As the head of a column or a section: "Property", "Traits". */
export function carriedTitle(call: string | undefined, number: number): string {
  const noun = plural(number, carriedNoun(call));
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** Where the event lists nothing to send along. */
export function nothingCarried(call: string | undefined): string {
  return hasTraits(call) ? 'No traits: the id is enough.' : 'No properties: name, time and user are enough.';
}
