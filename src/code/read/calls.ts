// Calls in every shape the grammars have for them, with what they are called on and with.

import type { Node } from 'web-tree-sitter';
import type { Argument, Call, Term } from '../term.ts';
import type { Next } from './next.ts';
import { blockEntries } from './blocks.ts';
import { argumentsIn, calleeIn, methodIn } from './callee.ts';
import { memberIn } from './names.ts';
import { messageArguments } from './objective-c.ts';
import { selected } from './selectors.ts';

const NEW = /^(?:new|object_creation|implicit_object_creation)_expression$/;

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
