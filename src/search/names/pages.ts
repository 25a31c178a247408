import type { NamedPage } from './names.ts';

/** Pages that are neither things of the catalog nor guides, and the words people look for them by. */
export const SITE_PAGES: readonly NamedPage[] = [
  { kind: 'page', id: 'goals/', name: 'All goals' },
  { kind: 'page', id: 'use-cases/', name: 'All use cases' },
  { kind: 'page', id: 'events/', name: 'All events', synonyms: ['event list', 'tracking plan'] },
  { kind: 'page', id: 'properties/', name: 'All properties', synonyms: ['property list', 'data dictionary'] },
  { kind: 'page', id: 'sources/', name: 'All source types' },
  { kind: 'page', id: 'destinations/', name: 'All destination types' },
  { kind: 'page', id: 'plan/', name: 'Plan', synonyms: ['coverage', 'gap analysis'] },
  { kind: 'page', id: 'exports/', name: 'Exports', synonyms: ['download', 'csv'] },
  { kind: 'page', id: 'reference/', name: 'All on one page' },
  { kind: 'page', id: 'matrix/', name: 'Matrix of events and use cases' },
];
