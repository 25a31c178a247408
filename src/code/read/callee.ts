// What a call calls, and with what, in the shapes of all grammars: found without reading what the parts say.

import type { Node } from 'web-tree-sitter';
import { memberIn } from './names.ts';
import { valuesOf } from './objective-c.ts';
import { selected } from './selectors.ts';

/** The kinds of nodes that are calls; of Dart the arguments, since its calls are rows of parts. */
export const CALL_KINDS: readonly string[] = [
  'call_expression',
  'call',
  'method_invocation',
  'function_call_expression',
  'member_call_expression',
  'nullsafe_member_call_expression',
  'scoped_call_expression',
  'invocation_expression',
  'message_expression',
  'new_expression',
  'object_creation_expression',
  'implicit_object_creation_expression',
  'selector',
  'cascade_section',
];
const KINDS: ReadonlySet<string> = new Set(CALL_KINDS);

export function isCall(node: Node): boolean {
  return KINDS.has(node.type) || selected(node) !== undefined;
}

/** The name of what is called, found without reading the whole. */
export function methodIn(node: Node): string {
  const callee = calleeIn(node);
  if (!callee) return '';
  const member = memberIn(callee);
  const last = member?.part ?? callee;
  return last.text.length > 80 ? '' : last.text.replace(/^[.?!:$]+/, '').replace(/<[^]*>$/, '');
}

export function argumentsIn(node: Node): readonly Node[] {
  const chosen = selected(node);
  const holder = chosen ? chosen.args : argumentsHolder(node);
  if (node.type === 'message_expression') return valuesOf(node).map(({ value }) => value);
  return (holder?.namedChildren ?? []).filter((child): child is Node => child !== null && child.type !== 'comment');
}

export function calleeIn(node: Node): Node | undefined {
  const chosen = selected(node);
  if (chosen) return chosen.callee;
  const named = ['function', 'constructor', 'method', 'name', 'type'].map((field) => node.childForFieldName(field));
  const found = named.find((each) => each !== null);
  if (found) return found;
  const first = node.firstNamedChild ?? undefined;
  // Kotlin has the block behind a call as a call of the call.
  if (node.type === 'call_expression' && first?.type === 'call_expression') return calleeIn(first);
  return first;
}

function argumentsHolder(node: Node): Node | undefined {
  const named = node.childForFieldName('arguments');
  if (named) return named;
  const inner = node.firstNamedChild;
  const suffix = node.namedChildren.find((child) => child?.type === 'call_suffix');
  const values = suffix?.namedChildren.find((child) => child?.type === 'value_arguments') ?? undefined;
  if (!values && inner?.type === 'call_expression' && suffix) return argumentsHolder(inner);
  return (
    values ??
    node.namedChildren.find((child) => child?.type === 'argument_list' || child?.type === 'arguments') ??
    undefined
  );
}
