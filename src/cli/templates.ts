// What a new file of each kind begins with.

import { stringify } from 'yaml';
import type { Catalog, Kind } from '../catalog/model.ts';

/** YAML that passes the check in this catalog. */
export function templateOf(kind: Kind, name: string, catalog: Catalog): string {
  const [goal, event, source, destination] = [
    catalog.goals[0]?.id ?? 'a-goal',
    catalog.events[0]?.id ?? 'an-event',
    catalog.sources[0]?.id ?? 'a-source',
    catalog.destinations[0]?.id ?? 'a-destination',
  ];
  const named = `name: ${JSON.stringify(name)}`;
  switch (kind) {
    case 'goal':
      return `${named}
# One sentence: what the business gains.
summary: To be written.
# The use cases that serve it name it in their own files; list them here only to order them.
useCases: []
`;
    case 'use-case':
      return `${named}
# One sentence: what is done, and for whom.
summary: To be written.
# The events it needs, in order. A guess: replace it.
events:
  - event: ${event}
    reason: To be written.
# The goals it serves, and what to connect under each. A guess: replace it.
goals:
  ${goal}:
    sources: [${source}]
    destinations: [${destination}]
# Words people type when they look for it.
synonyms: []
`;
    case 'event':
      return `${named}
# track, page, screen or identify.
call: track
# One sentence: what has happened, and how often it fires.
summary: To be written.
# Keys of properties/, in order; or { property: …, summary: what it means on this event }.
properties: []
# Words people type when they look for it.
synonyms: []
`;
    case 'property':
      return `# One sentence: what the value means.
summary: To be written.
# string, number, integer, boolean, array or object.
type: string
# public-spec if a public specification defines it (then name it under \`specs\`), else editorial.
basis: editorial
# Set it if the value says something about a person.
personal: false
`;
    default:
      return `${named}
# One sentence: what counts as one.
summary: To be written.
`;
  }
}

/** What site.yaml says at the least. `updated` is an ISO date. */
export function siteRecord(name: string, updated: string): Readonly<Record<string, unknown>> {
  return {
    name,
    tagline: 'Our tracking plan.',
    description: 'Every event we send.',
    version: '1',
    updated,
    example: { userId: 'user_1', writeKey: 'WRITE_KEY' },
  };
}

/** A record as a file of the catalog has it. */
export function toYaml(record: Readonly<Record<string, unknown>>): string {
  return stringify(record, { lineWidth: 120, aliasDuplicateObjects: false });
}
