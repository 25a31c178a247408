// What things state in fields of the company's own, to find them by: `LAN-12`.

import { ALL_KINDS } from '../../catalog/kinds.ts';
import { statedFields, thingsOf } from '../../catalog/lookup.ts';
import type { Catalog, Kind } from '../../catalog/model.ts';

/** The values of one field on the things of one kind, those by their numbers. */
export interface FieldNames {
  readonly kind: Kind;
  readonly label: string;
  readonly values: readonly (readonly [thing: number, value: string, anchor?: string])[];
  /** Whether the values are keys that stand inside those of the thing. */
  readonly isInside?: true;
}

/** Nobody looks for a thing by yes or no. */
export function fieldNamesOf(catalog: Catalog): readonly FieldNames[] {
  const { fields: declared } = catalog.site;
  return ALL_KINDS.flatMap((kind) => {
    const rows = thingsOf(catalog, kind).flatMap(({ fields }, number) =>
      statedFields(fields, declared)
        .filter(({ value }) => typeof value !== 'boolean')
        .flatMap(({ label, said }) => said.map(({ text }) => ({ label, row: [number, text] as const }))),
    );
    return [...Map.groupBy(rows, ({ label }) => label)].map(([label, those]) => {
      return { kind, label, values: those.map(({ row }) => row) };
    });
  });
}
