import { byKind, type Kind, type ListOf } from '../catalog/kinds.ts';
import { thingsOf } from '../catalog/lookup.ts';
import type { Catalog } from '../catalog/model.ts';
import { type References, referencesOf } from '../catalog/references.ts';

/** What a collection holds of a thing. The store copies what it holds again and again: the whole thing is in the catalog. */
export interface EntryData {
  readonly name: string;
  readonly summary: string;
  /** What the thing names itself, as ids. */
  readonly references: References;
}

/** The collections filled from the catalog: one a kind, and the guides. */
export type CollectionName = ListOf<Kind> | 'guides';

/** The entries of each collection by id, in catalog order. */
export type Entries = Readonly<Record<CollectionName, ReadonlyMap<string, EntryData>>>;

export function entriesOf(catalog: Catalog): Entries {
  return {
    ...byKind('list', (kind) => {
      const entries = thingsOf(catalog, kind).map((thing) => {
        return [thing.id, { name: thing.name, summary: thing.summary, references: referencesOf(thing) }] as const;
      });
      return new Map<string, EntryData>(entries);
    }),
    guides: new Map(catalog.guides.map(({ slug, title, summary }) => [slug, { name: title, summary, references: {} }])),
  };
}
