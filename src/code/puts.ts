// What code puts into variables after they are made: `props.put("a", 1)`, `props["x"] = 1`, `props.x = 1`.

import type { Node } from 'web-tree-sitter';
import { partsOf } from './declarations.ts';
import { methodIn } from './read/callee.ts';
import { termOf } from './read/terms.ts';
import type { Entry, Term } from './term.ts';

export interface Put {
  readonly at: number;
  readonly entry: Entry;
}

interface PutInto extends Put {
  /** Of the variable. */
  readonly name: string;
}

const PUTS = /^(?:put|set|add|append)(?!All)/i;
/** What puts in all of another. */
const MERGES = /^(?:update|putAll|addAll|merge!)$/;
const CALLS = [
  'call_expression',
  'call',
  'method_invocation',
  'member_call_expression',
  'invocation_expression',
  'message_expression',
  'selector',
];
const ASSIGNMENTS = ['assignment_expression', 'assignment', 'assignment_statement'];
const ASSIGNED = /^\$?([\w$]+)(?:\[\s*(?:@?(["'])([^"'\n]*)\2|:(\w+)|([\w.]+))\s*\]|\.(\w+))$/;

export function putsIn(scope: Node): readonly PutInto[] {
  return scope.descendantsOfType(CALLS).flatMap((node) => {
    const method = node ? methodIn(node) : '';
    const isMerge = MERGES.test(method);
    if (!node || !(isMerge || PUTS.test(method))) return [];
    const term = termOf(node);
    if (term.kind !== 'call' || term.receiver?.kind !== 'name') return [];
    const name = term.receiver.path.join('.');
    if (isMerge)
      return term.args.map(({ label, term: value }) => ({ name, at: node.startIndex, entry: merged(label, value) }));
    const [first, second] = term.args;
    if (!first || !second) return [];
    // `setObject:@"v" forKey:@"k"` names the value first.
    const [key, value] = second.label === 'forKey' ? [second, first] : [first, second];
    return [{ name, at: node.startIndex, entry: { key: key.term, value: value.term } }];
  });
}

/** `update(depot="north")` puts in a key, `update(more)` what the other has. */
function merged(label: string, value: Term): Entry {
  const { offset } = value;
  return { key: label === '' ? { kind: 'other', text: '...', offset } : { kind: 'text', value: label, offset }, value };
}

export function setsIn(scope: Node): readonly PutInto[] {
  return scope.descendantsOfType(ASSIGNMENTS).flatMap((node) => {
    const parts = node && partsOf(node);
    const written = parts && ASSIGNED.exec(parts.name.text.slice(0, 200));
    if (!node || !parts || !written) return [];
    const [, name = '', , quoted, symbol, constant, member] = written;
    const word = quoted ?? symbol ?? member;
    const offset = node.startIndex;
    const key: Term =
      word !== undefined
        ? { kind: 'text', value: word, offset }
        : { kind: 'name', path: (constant ?? '').split('.'), text: constant ?? '', offset };
    return [{ name, at: offset, entry: { key, value: termOf(parts.value) } }];
  });
}
