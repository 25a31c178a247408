import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { tellsOfSending, thingsOf } from '../../catalog/lookup.ts';
import { tagsOf } from '../../catalog/named-by.ts';
import { tellsOfPrivacy } from '../../catalog/privacy/personal.ts';
import type { Catalog } from '../../catalog/model.ts';
import type { NamedPage } from './names.ts';

/** Pages that are neither things of the catalog nor guides, and the words people look for them by. */
export function pagesToFind(catalog: Catalog): readonly NamedPage[] {
  const indexes = ALL_KINDS.filter((kind) => thingsOf(catalog, kind).length > 0).map((kind): NamedPage => {
    const { folder, nouns, indexSynonyms } = KINDS[kind];
    return { id: `${folder}/`, name: `All ${nouns}`, synonyms: indexSynonyms };
  });
  return [
    ...indexes,
    ...(tagsOf(catalog).length > 0 ? [{ id: 'tags/', name: 'All tags' }] : []),
    ...(catalog.useCases.length > 0 ? [PLAN] : []),
    ...(tellsOfPrivacy(catalog) ? [PRIVACY] : []),
    { id: 'exports/', name: 'Exports', synonyms: ['download', 'csv'] },
    { id: 'changes/', name: 'Changes', synonyms: ['release notes'] },
    ...(catalog.useCases.length > 0 ? OF_USE_CASES : tellsOfSending(catalog) ? [SENDING] : []),
  ];
}

const PRIVACY: NamedPage = { id: 'privacy/', name: 'Personal data', synonyms: ['privacy', 'pii', 'gdpr'] };
const SENDING: NamedPage = { id: 'matrix/', name: 'Matrix of sources and destinations' };
const PLAN: NamedPage = { id: 'plan/', name: 'Plan', synonyms: ['coverage', 'gap analysis'] };
const OF_USE_CASES: readonly NamedPage[] = [
  { id: 'reference/', name: 'Full reference' },
  { id: 'matrix/', name: 'Matrix of events and use cases' },
];
