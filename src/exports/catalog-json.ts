// `/catalog.json`: the whole catalog for other programs. Fields may be added; those that stand stay, or `formatVersion`
// grows.

import { byKind } from '../catalog/kinds.ts';
import type { Kind, ListOf } from '../catalog/kinds.ts';
import { thingsOf } from '../catalog/lookup.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';
import { entryOf } from './entry.ts';
import type { EntryOf } from './entry.ts';

export type CatalogJson = { readonly [K in Kind as ListOf<K>]: readonly EntryOf<K>[] } & {
  readonly formatVersion: 1;
  readonly site: Readonly<Record<string, unknown>>;
  readonly observed?: Catalog['observed'];
  readonly code?: Catalog['code'];
};

/** Plain data for `JSON.stringify`. */
export function catalogJson(catalog: Catalog, addresses: Addresses): CatalogJson {
  const { name, tagline, description, version, updated, source, privacyClasses, fields } = catalog.site;
  const lists = byKind('list', (kind) => thingsOf(catalog, kind).map((thing) => entryOf(thing, addresses)));
  return {
    formatVersion: 1,
    site: {
      name,
      tagline,
      description,
      version,
      updated,
      url: addresses.path(''),
      ...(source && { source }),
      ...(privacyClasses && { privacyClasses }),
      ...(fields && { fields }),
    },
    ...lists,
    ...(catalog.observed && { observed: catalog.observed }),
    ...(catalog.code && { code: catalog.code }),
  } as CatalogJson; // each list has the entries of its kind
}
