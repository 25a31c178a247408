import type { Node } from 'web-tree-sitter';
import type { Argument } from '../term.ts';
import type { Next } from './next.ts';

interface Value {
  readonly label: string;
  readonly value: Node;
}

/** Of Objective-C: the words of the message with what stands behind each. */
export function valuesOf(node: Node): readonly Value[] {
  const values: Value[] = [];
  let label = '';
  for (const [index, child] of node.children.entries()) {
    const field = node.fieldNameForChild(index);
    if (field === 'method') label = child?.text ?? '';
    else if (field !== 'receiver' && child?.isNamed && child.type !== 'comment') values.push({ label, value: child });
  }
  return values;
}

export function messageArguments(node: Node, next: Next): readonly Argument[] {
  return valuesOf(node).map(({ label, value }, index) => ({ label: index === 0 ? '' : label, term: next(value) }));
}
