// Rows below the row of a map or a list that say what is inside it: `cart`, then `cart.total`, or `lines`, then `lines[]` for
// what each of its items is, and `lines.sku`.

import type { PlanProperty, PlanShape } from '../record.ts';

/** What is inside of others stands in them; all else stays as it is, in its order. */
export function nested(rows: readonly PlanProperty[]): readonly PlanProperty[] {
  const found: PlanProperty[] = [];
  for (let at = 0; at < rows.length;) {
    const head = rows[at] as PlanProperty; // within the list
    const after = rows.slice(at + 1);
    const end = canHold(head) ? after.findIndex(({ key }) => !isInside(key, head.key)) : 0;
    const inside = end < 0 ? after : after.slice(0, end);
    found.push(inside.length === 0 ? head : holding(head, inside));
    at += 1 + inside.length;
  }
  return found;
}

const canHold = ({ types }: PlanProperty): boolean => !types || types.includes('object') || types.includes('array');

const isInside = (key: string, holder: string): boolean =>
  key.startsWith(`${holder}.`) ||
  (key.startsWith(`${holder}[]`) && /^(?:\[\])+(?:\.|$)/.test(key.slice(holder.length)));

function holding(head: PlanProperty, inside: readonly PlanProperty[]): PlanProperty {
  const rows = inside.map((row) => ({ ...row, key: row.key.slice(head.key.length) }));
  const items = rows.filter(({ key }) => /^(?:\[\])+$/.test(key));
  const members = nested(
    rows.filter((row) => !items.includes(row)).map((row) => ({ ...row, key: row.key.replace(/^(?:\[\])*\./, '') })),
  );
  return { ...head, ...shapeAt(head, 0) };

  function shapeAt(shape: PlanShape, depth: number): PlanShape {
    const said = items.find(({ key }) => key.length === depth * 2);
    const {
      key: _key,
      file: _file,
      line: _line,
      column: _column,
      required: _required,
      ...own
    } = said ?? ({} as Partial<PlanProperty>);
    const full: PlanShape = { ...shape, ...own };
    const isOnlyList = full.types?.includes('array') && !full.types.includes('object');
    const isList = isOnlyList || items.some(({ key }) => key.length > depth * 2);
    if (isList) return { ...full, items: shapeAt(full.items ?? {}, depth + 1) };
    return members.length === 0 ? full : { ...full, members };
  }
}
