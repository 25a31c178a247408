// `index.json` beside the page on personal data.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Thing } from '../../catalog/model.ts';
import { personalByClass, personalByDestination } from '../../catalog/privacy/personal.ts';
import type { Addresses } from '../addresses.ts';

/** What a page is called, and what it says in a sentence. */
export interface PageWords {
  readonly title: string;
  readonly summary: string;
}

/** Plain data for `JSON.stringify`. Things stand with their ids, names and addresses. */
export function privacyJson({ title, summary }: PageWords, lookup: Lookup, addresses: Addresses) {
  const named = ({ kind, id, name }: Thing) => ({ id, name, url: addresses.thing(kind, id) });
  return {
    formatVersion: 1,
    name: title,
    summary,
    url: addresses.path('privacy/'),
    classes: personalByClass(lookup).map(({ id, name, summary: about, properties }) => ({
      ...(id !== undefined && { id }),
      name,
      ...(about !== '' && { summary: about }),
      properties: properties.map(({ property, events, destinations }) => ({
        ...named(property),
        events: events.map(named),
        destinations: destinations.map(named),
      })),
    })),
    destinations: personalByDestination(lookup).map(({ destination, properties }) => ({
      ...named(destination),
      ...(destination.acceptsPersonal !== undefined && { acceptsPersonal: destination.acceptsPersonal }),
      properties: properties.map(named),
    })),
  };
}
