import type { Node } from 'web-tree-sitter';
import type { Entry } from '../term.ts';
import type { Next } from './next.ts';

/** Keys and values one after the other, as the grammar of Swift has them. */
export function alternating(children: readonly Node[], next: Next): readonly Entry[] {
  return children.flatMap((key, index) => {
    const value = children[index + 1];
    return index % 2 === 0 && value ? [{ key: next(key), value: next(value) }] : [];
  });
}

/** `new { plan = "x", foo.Bar }`: a name with its value, or the last name of a member. */
export function anonymous(body: Node, next: Next): readonly Entry[] {
  const entries: Entry[] = [];
  const { children } = body;
  for (const [index, child] of children.entries()) {
    if (!child?.isNamed || children[index - 1]?.type === '=') continue;
    const offset = child.startIndex;
    const value = children[index + 1]?.type === '=' ? children[index + 2] : child;
    const term = next(child);
    if (value && term.kind === 'name')
      entries.push({ key: { kind: 'text', value: term.path.at(-1) ?? '', offset }, value: next(value) });
  }
  return entries;
}
