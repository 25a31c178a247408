import { itemsOf, membersOf, type Tree } from '../plans/tree.ts';
import type { CodeCall } from './finished.ts';

/** The same call where what stood before the text is taken away. */
export function moved(call: CodeCall, by: number): CodeCall {
  if (by === 0) return call;
  return { ...call, offset: call.offset + by, properties: call.properties && shifted(call.properties, by) };
}

function shifted(tree: Tree, by: number): Tree {
  const offset = tree.offset + by;
  const members = membersOf(tree);
  if (members)
    return {
      ...tree,
      offset,
      value: new Map(
        [...members].map(([key, member]) => [key, { offset: member.offset + by, tree: shifted(member.tree, by) }]),
      ),
    };
  const items = itemsOf(tree);
  return items ? { ...tree, offset, value: items.map((item) => shifted(item, by)) } : { ...tree, offset };
}
