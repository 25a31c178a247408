// A small finished catalog for the tests of this folder: every kind, every call, every type, and names that try to break
// out of whatever they are written into.

import { byKind } from '../../src/catalog/kinds.ts';
import { lookupIn } from '../../src/catalog/lookup.ts';
import type { Catalog, DestinationId, Event, SourceId } from '../../src/catalog/model.ts';
import { blank, eventId, events, goal, properties, ref, useCase } from './sample-events.ts';

export { HOSTILE } from './sample-events.ts';

const destination = 'email-marketing' as DestinationId; // the only way to brand an id outside the link stage
const source = 'website' as SourceId; // as above
const eventIds = events.map(({ id }) => id);
const connection = { ...blank, examples: ['The shop'], events: [], placements: [ref], useCases: [useCase] };

export const sample: Catalog = {
  ...byKind('list', () => []),
  site: {
    name: 'Sample',
    tagline: 'A sample.',
    description: 'A sample catalog.',
    version: '1.0',
    updated: '2026-11-23',
    source: {
      title: 'The source',
      publisher: 'Publisher',
      url: 'https://source.example/',
      modified: '2024-10-08',
      licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
    },
    example: { userId: 'user_1', anonymousId: 'anon_1', writeKey: 'WRITE_KEY' },
  },
  goals: [
    {
      ...blank,
      kind: 'goal',
      id: goal,
      name: 'Grow',
      summary: 'Grow the shop.',
      file: 'goals/grow.yaml',
      useCases: [useCase],
      events: eventIds.map((id) => ({ event: id, useCases: [useCase] })),
      properties: properties.map(({ id }) => id),
      sources: [source],
      destinations: [destination],
      steps: [{ events: eventIds, opens: [useCase], total: 1 }],
    },
  ],
  useCases: [
    {
      ...blank,
      kind: 'use-case',
      id: useCase,
      name: 'Win back | "<b>"',
      summary: 'Bring people back.',
      file: 'use-cases/win-back.yaml',
      audience: 'Shops.',
      events: eventIds.map((id, index) => ({ event: id, reason: index === 0 ? 'It ends the search.' : '' })),
      properties: properties.map(({ id }) => id),
      placements: [{ goal, sources: [source], destinations: [destination] }],
      sources: [{ source, goals: [goal] }],
      destinations: [{ destination, goals: [goal] }],
      differences: [],
      related: [],
    },
  ],
  events,
  properties,
  sources: [
    { ...connection, kind: 'source', id: source, name: 'Website', summary: 'A site.', file: 'sources/website.yaml' },
  ],
  destinations: [
    {
      ...connection,
      kind: 'destination',
      id: destination,
      name: 'Email Marketing',
      summary: 'Mail.',
      file: 'destinations/email-marketing.yaml',
    },
  ],
  guides: [],
  prose: [],
  editions: [],
  moves: { pages: [], files: [], retired: [], anchors: [] },
};

export const lookup = lookupIn(sample);

/** An event of the sample; throws if there is none. */
export function sampleEvent(id: string): Event {
  return lookup.event(eventId(id));
}
