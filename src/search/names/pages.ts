import type { NamedPage } from './names.ts';

/** Pages that are neither things of the catalog nor guides, and the words people look for them by. */
export const SITE_PAGES: readonly NamedPage[] = [
  { id: 'goals/', name: 'All goals' },
  { id: 'use-cases/', name: 'All use cases' },
  { id: 'events/', name: 'All events', synonyms: ['event list', 'tracking plan'] },
  { id: 'properties/', name: 'All properties', synonyms: ['property list', 'data dictionary'] },
  { id: 'sources/', name: 'All source types' },
  { id: 'destinations/', name: 'All destination types' },
  { id: 'plan/', name: 'Plan', synonyms: ['coverage', 'gap analysis'] },
  { id: 'exports/', name: 'Exports', synonyms: ['download', 'csv'] },
  { id: 'reference/', name: 'All on one page' },
  { id: 'matrix/', name: 'Matrix of events and use cases' },
];
