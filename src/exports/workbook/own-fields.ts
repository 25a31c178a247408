import type { StatedField } from '../../catalog/facts.ts';
import { valueLine } from '../../words/escapes/value-lines.ts';
import { fieldIn } from '../selection/property.ts';
import type { SheetColumn } from './sheet.ts';

interface Having {
  readonly fields?: readonly StatedField[] | undefined;
}

/** A column for each field of the company's own that any of them states. */
export function fieldColumns<Row>(
  all: readonly Having[],
  of: (row: Row) => Having | undefined,
): readonly SheetColumn<Row>[] {
  const labels = new Map(all.flatMap(({ fields = [] }) => fields.map(({ key, label }) => [key, label] as const)));
  return [...labels].map(([key, label]) => ({
    heading: label,
    width: 20,
    cell: (row) => {
      const value = fieldIn(of(row)?.fields, key);
      if (value === undefined) return undefined;
      return typeof value === 'object' ? value.map(String).join(', ') : valueLine(value);
    },
  }));
}
