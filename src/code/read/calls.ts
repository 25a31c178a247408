// Calls in every shape the grammars have for them, with what they are called on and with.

import type { Node } from 'web-tree-sitter';
import type { Argument, Call, Entry, Term } from '../term.ts';
import { entriesIn } from './collections.ts';
import { memberIn } from './names.ts';
import { messageArguments, valuesOf } from './objective-c.ts';
import { selected } from './selectors.ts';

type Next = (node: Node) => Term;

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
const NEW = /^(?:new|object_creation|implicit_object_creation)_expression$/;

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

export function callIn(node: Node, next: Next): Call | undefined {
  const callee = calleeIn(node);
  const method = methodIn(node);
  const offset = node.startIndex;
  if (method === '' && node.type !== 'implicit_object_creation_expression') return undefined;
  const isNew = NEW.test(node.type);
  return {
    kind: 'call',
    method,
    receiver: receiverIn(node, callee, next),
    args:
      node.type === 'message_expression'
        ? messageArguments(node, next)
        : argumentsIn(node).flatMap((each) => argumentIn(each, next)),
    entries: blockEntries(node, next),
    isNew,
    text: node.text.slice(0, 200),
    offset,
  };
}

function calleeIn(node: Node): Node | undefined {
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

function receiverIn(node: Node, callee: Node | undefined, next: Next): Term | undefined {
  const chosen = selected(node);
  if (chosen) return chosen.receiver && next(chosen.receiver);
  const named = ['receiver', 'object', 'scope']
    .map((field) => node.childForFieldName(field))
    .find((each) => each !== null);
  if (named) return next(named);
  const member = callee && memberIn(callee);
  return member && next(member.whole);
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

const LABEL_FIELDS = ['name', 'key', 'left'];

function argumentIn(node: Node, next: Next): readonly Argument[] {
  if (
    /^(?:list_splat|spread_element|splat_argument|block|block_argument|block_pass|variadic_unpacking)$/.test(node.type)
  )
    return [];
  if (/^(?:dictionary_splat|hash_splat_argument)$/.test(node.type))
    return [{ label: '...', term: { kind: 'other', text: node.text.slice(0, 80), offset: node.startIndex } }];
  const isLabelled = /^(?:keyword_argument|pair|value_argument|argument|named_argument|assignment)$/.test(node.type);
  const children = node.namedChildren.filter((child) => child !== null);
  const label = isLabelled
    ? (LABEL_FIELDS.map((field) => node.childForFieldName(field)).find((each) => each !== null) ??
      positionalLabel(node, children))
    : undefined;
  const value = isLabelled
    ? (node.childForFieldName('value') ?? node.childForFieldName('right') ?? children.at(-1))
    : node;
  if (node.type === 'named_argument' && children[1])
    return [{ label: children[0]?.text.replace(/\s*:$/, '') ?? '', term: next(children.at(-1)!) }]; // two at least;
  const word = label?.text.replace(/^:|:$/g, '').replace(/^(["'])([^]*)\1$/, '$2') ?? '';
  return value
    ? [{ label: word, term: next(value) }]
    : [{ label: word, term: { kind: 'other', text: node.text.slice(0, 80), offset: node.startIndex } }];
}

/** Kotlin's labels have no field: `name = "x"`. */
function positionalLabel(node: Node, children: readonly Node[]): Node | undefined {
  const isAssigned = node.children.some((child) => child?.type === '=');
  return isAssigned && children.length === 2 ? children[0] : undefined;
}

const PUTS = /^(?:put|param|set|add|append)/i;

/** What an initializer, a class body in double braces or a lambda puts into what is made. */
function blockEntries(node: Node, next: Next): readonly Entry[] {
  const initializer =
    node.childForFieldName('initializer') ??
    node.namedChildren.find((child) => child?.type === 'initializer_expression');
  if (initializer) return entriesIn(initializer, next).entries;
  const block =
    node.namedChildren.find((child) => child?.type === 'class_body') ??
    node.namedChildren
      .find((child) => child?.type === 'call_suffix')
      ?.namedChildren.find((child) => child?.type === 'annotated_lambda');
  return (block?.descendantsOfType(['call_expression', 'method_invocation']) ?? []).flatMap((each) => {
    if (!each || !PUTS.test(methodIn(each))) return [];
    const [key, value] = argumentsIn(each);
    return key && value ? [{ key: next(key), value: next(value) }] : [];
  });
}
