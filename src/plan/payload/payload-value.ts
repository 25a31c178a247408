// A payload read with offsets as the judge takes it, and back from the place of a finding to where it stands.

import { UNREAD } from '../../catalog/value/due.ts';
import type { ValuePath } from '../../catalog/value/finding.ts';
import { Expression, itemsOf, membersOf, type Tree } from '../../plans/tree.ts';

/** Objects have no prototype, so that no key means anything special; code is `UNREAD`. */
export function valueOf(tree: Tree): unknown {
  if (tree.value instanceof Expression) return UNREAD;
  const items = itemsOf(tree);
  if (items) return items.map(valueOf);
  const members = membersOf(tree);
  if (!members) return tree.value;
  const map = Object.create(null) as Record<PropertyKey, unknown>; // typed `any`
  for (const [key, member] of members) map[key] = valueOf(member.tree);
  if (tree.isOpen) map[UNREAD] = true;
  return map;
}

/** Where the part of a tree begins that a path leads to, and the part; the nearest one around it, where it is missing. */
export function partAt(tree: Tree, path: ValuePath): { readonly offset: number; readonly tree: Tree } {
  let part: { readonly offset: number; readonly tree: Tree } = { offset: tree.offset, tree };
  for (const step of path) {
    const item = typeof step === 'number' ? itemsOf(part.tree)?.[step] : undefined;
    const next = item ? { offset: item.offset, tree: item } : membersOf(part.tree)?.get(String(step));
    if (!next) break;
    part = next;
  }
  return part;
}
