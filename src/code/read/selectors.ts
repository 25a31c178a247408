// Dart writes `a.b(c)` as a row: what is selected from, and a selector for each step. A call is a selector with arguments,
// and a selector stands for all of the row before it.

import type { Node } from 'web-tree-sitter';
import type { Term } from '../term.ts';
import type { Next } from './next.ts';
import { isText, textIn } from './texts.ts';

interface Selected {
  readonly callee: Node;
  readonly receiver: Node | undefined;
  readonly args: Node | undefined;
}

/** The call that a selector or a cascade is; nothing where it is none. */
export function selected(node: Node): Selected | undefined {
  if (node.type !== 'selector' && node.type !== 'cascade_section') return undefined;
  const part = node.namedChildren.find((child) => child?.type === 'argument_part');
  if (!part) return undefined;
  const args = part.namedChildren.find((child) => child?.type === 'arguments') ?? undefined;
  const before = node.previousNamedSibling ?? undefined;
  if (node.type === 'cascade_section') {
    const callee = node.descendantsOfType('identifier')[0];
    return callee ? { callee, receiver: before, args } : undefined;
  }
  if (before?.type !== 'selector') return before && { callee: before, receiver: undefined, args };
  const callee = before.descendantsOfType('identifier')[0];
  return callee ? { callee, receiver: before.previousNamedSibling ?? undefined, args } : undefined;
}

/** A member of what the row has come to: `Events.signedUp`, `events['x']`. */
export function memberSelected(node: Node, next: Next): Term | undefined {
  const before = node.previousNamedSibling;
  const step = node.descendantsOfType(['identifier', 'string_literal'])[0];
  if (node.type !== 'selector' || !before || !step) return undefined;
  const whole = next(before);
  const word = isText(step) ? textIn(step) : step.text;
  if (whole.kind !== 'name' || word === undefined) return undefined;
  return { kind: 'name', path: [...whole.path, word], text: `${whole.text}${node.text}`, offset: whole.offset };
}

/** The last selector behind a node, which stands for the whole row; the node itself where there is none. */
export function rowEnd(node: Node): Node {
  let end = node;
  while (end.nextNamedSibling?.type === 'selector') end = end.nextNamedSibling;
  return end;
}
