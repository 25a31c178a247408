import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import type { NamedPage } from './names.ts';

/** Pages that are neither things of the catalog nor guides, and the words people look for them by. */
export const SITE_PAGES: readonly NamedPage[] = [
  ...ALL_KINDS.map((kind): NamedPage => {
    const { folder, title, titles, indexSynonyms } = KINDS[kind];
    const name = /type$/.test(title) ? `${title.toLowerCase()}s` : titles.toLowerCase();
    return { id: `${folder}/`, name: `All ${name}`, synonyms: indexSynonyms };
  }),
  { id: 'plan/', name: 'Plan', synonyms: ['coverage', 'gap analysis'] },
  { id: 'exports/', name: 'Exports', synonyms: ['download', 'csv'] },
  { id: 'reference/', name: 'All on one page' },
  { id: 'matrix/', name: 'Matrix of events and use cases' },
];
