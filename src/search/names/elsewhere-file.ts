// What vendors call events and keys, the vendors themselves, and what things state in fields of the company's own: loaded
// after the first results, on which it must not weigh.

import { elsewhereOf } from '../../catalog/elsewhere/elsewhere.ts';
import type { Catalog } from '../../catalog/model.ts';
import { fieldNamesOf, type FieldNames } from './field-names.ts';
import { linesOf } from './names.ts';
import type { NamedKind } from './names-file.ts';
import { saidNamesOf } from './said-names.ts';

/** Things by their numbers in the names file, vendors by theirs here. */
export interface ElsewhereFile {
  /** None where the catalog has no vendors. */
  readonly vendors?: NamedKind;
  readonly names: readonly (readonly [event: number, vendor: number, name: string])[];
  /** With our own key, where it stands inside a value. */
  readonly keys: readonly (readonly [property: number, vendor: number, key: string, inside?: string])[];
  /** None where there are none. */
  readonly fields?: readonly FieldNames[];
}

export function elsewhereFileOf(catalog: Catalog): ElsewhereFile {
  const said = [...(catalog.site.fields ? fieldNamesOf(catalog) : []), ...saidNamesOf(catalog)];
  const fields = said.length > 0 && { fields: said };
  if (catalog.vendors.length === 0) return { names: [], keys: [], ...fields };
  const [vendors, properties] = [catalog.vendors, catalog.properties].map(
    (things) => new Map<string, number>(things.map(({ id }, number) => [id, number])),
  );
  const all = catalog.events.flatMap((event, number) =>
    elsewhereOf(event, { catalog }).map((one) => ({ ...one, number })),
  );
  const keys = all.flatMap(({ vendor, renamed }) =>
    renamed.map(({ property, anchor, key, there }) => {
      const row = [properties?.get(property) ?? 0, vendors?.get(vendor.id) ?? 0, there] as const;
      return anchor === property ? row : ([...row, key] as const);
    }),
  );
  return {
    vendors: linesOf(catalog, 'vendor'),
    names: all.map(({ vendor, name, number }) => [number, vendors?.get(vendor.id) ?? 0, name]),
    keys: [...new Map(keys.map((row) => [row.join('\n'), row])).values()],
    ...fields,
  };
}
