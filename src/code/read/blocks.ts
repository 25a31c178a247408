// What an initializer, a class body in double braces or a lambda puts into what is made.

import type { Node } from 'web-tree-sitter';
import type { Entry, Term } from '../term.ts';
import type { Next } from './next.ts';
import { argumentsIn, methodIn } from './callee.ts';
import { entriesIn } from './collections.ts';

const PUTS = /^(?:put|param|set|add|append)/i;

export function blockEntries(node: Node, next: Next): readonly Entry[] {
  const initializer =
    node.childForFieldName('initializer') ??
    node.namedChildren.find((child) => child?.type === 'initializer_expression');
  if (initializer) return entriesIn(initializer, next).entries;
  const block = node.namedChildren.find((child) => child?.type === 'class_body') ?? lambdaOf(node);
  return block ? entriesPut(block, next) : [];
}

/** `put("a", 1)`, and `putJsonArray("b") { … }` with what its own block puts. */
function entriesPut(block: Node, next: Next): readonly Entry[] {
  return putsOf(block).flatMap((put) => {
    const [key, value] = argumentsIn(put);
    const inner = lambdaOf(put);
    if (key && value) return [{ key: next(key), value: next(value) }];
    return key && inner ? [{ key: next(key), value: blockTerm(inner, next) }] : [];
  });
}

/** A list where the block adds values without keys, else a map. */
function blockTerm(block: Node, next: Next): Term {
  const offset = block.startIndex;
  const items = putsOf(block).flatMap((put): readonly Term[] => {
    const [first, ...others] = argumentsIn(put);
    const inner = lambdaOf(put);
    if (!first) return inner ? [blockTerm(inner, next)] : [];
    return others.length === 0 && !inner ? [next(first)] : [];
  });
  if (items.length > 0) return { kind: 'list', items, offset };
  return { kind: 'map', entries: entriesPut(block, next), isOpen: false, offset };
}

/** The calls that put something in, but for those in the blocks of others. */
function putsOf(block: Node): readonly Node[] {
  const puts: Node[] = [];
  const visit = (node: Node): void => {
    for (const child of node.namedChildren) {
      if (!child) continue;
      const isPut = /^(?:call_expression|method_invocation)$/.test(child.type) && PUTS.test(methodIn(child));
      if (isPut) puts.push(child);
      else visit(child);
    }
  };
  visit(block);
  return puts;
}

function lambdaOf(node: Node): Node | undefined {
  const suffix = node.namedChildren.find((child) => child?.type === 'call_suffix');
  return suffix?.namedChildren.find((child) => child?.type === 'annotated_lambda') ?? undefined;
}
