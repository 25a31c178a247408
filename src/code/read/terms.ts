// Any expression as a term. What is not known here is `other`, with its text.

import type { Node } from 'web-tree-sitter';
import type { Name, Term } from '../term.ts';
import type { Next } from './next.ts';
import { argumentsIn, isCall } from './callee.ts';
import { callIn } from './calls.ts';
import { listIn, mapIn } from './collections.ts';
import { pathIn } from './names.ts';
import { memberSelected, selected } from './selectors.ts';
import { isText, textIn } from './texts.ts';

const DEEPEST = 60;
const LONGEST_TEXT = 200;

/** Values written as words, and what only stands around a value. */
const WORDS: Readonly<Record<string, boolean | null>> = {
  true: true,
  True: true,
  TRUE: true,
  YES: true,
  false: false,
  False: false,
  FALSE: false,
  NO: false,
  null: null,
  Null: null,
  NULL: null,
  None: null,
  nil: null,
  undefined: null,
};
const NUMBER = /^[-+]?(?:\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?)[dDfFlLmM]?$/;
const AROUND: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'type_cast_expression',
  'cast_expression',
  'await_expression',
  'await',
  'literal_element',
  'expression_list',
  'argument',
  'value_argument',
  'at_expression',
  'const_object_expression',
  'reference_modifier',
  'postfix_expression',
  'try_expression',
  'expression_statement',
  'type_assertion',
]);

export function termOf(node: Node, depth = 0): Term {
  const offset = node.startIndex;
  if (depth > DEEPEST) return { kind: 'other', text: shown(node), offset };
  const next = (child: Node): Term => termOf(child, depth + 1);
  const term = simpleIn(node) ?? listIn(node, next) ?? mapIn(node, next);
  if (term) return term;
  if (AROUND.has(node.type)) {
    const inner = valueWithin(node);
    if (inner) return next(inner);
  }
  if (node.type === 'unary_expression' && /^[&*]/.test(node.text)) {
    const inner = node.namedChildren.at(-1);
    if (inner) return next(inner);
  }
  if (isCall(node) && (node.type !== 'selector' || selected(node)))
    return callIn(node, next) ?? { kind: 'other', text: shown(node), offset };
  return (
    memberSelected(node, next) ?? nameIn(node) ?? joinedIn(node, next) ?? { kind: 'other', text: shown(node), offset }
  );
}

/** Of `(x as T)` and the like the first child is the value, of a cast in front the last. */
function valueWithin(node: Node): Node | undefined {
  const children = node.namedChildren.filter((child) => child !== null && child.type !== 'comment');
  const isBefore = node.type === 'cast_expression' || node.type === 'value_argument' || node.type === 'argument';
  return node.childForFieldName('value') ?? (isBefore ? children.at(-1) : children[0]) ?? undefined;
}

function simpleIn(node: Node): Term | undefined {
  const offset = node.startIndex;
  if (isText(node)) {
    const value = textIn(node);
    return value === undefined ? { kind: 'other', text: shown(node), offset } : { kind: 'text', value, offset };
  }
  if (node.type === 'concatenated_string') {
    const parts = node.namedChildren.map((child) => child && textIn(child));
    if (parts.every((part) => typeof part === 'string')) return { kind: 'text', value: parts.join(''), offset };
  }
  if (node.endIndex - offset > 40) return undefined;
  const { text } = node;
  const word = text.replace(/^@/, '');
  if (Object.hasOwn(WORDS, word)) return { kind: 'plain', value: WORDS[word] ?? null, offset };
  if (NUMBER.test(word)) return { kind: 'plain', value: Number(word.replace(/_|[dDfFlLmM]$/g, '')), offset };
  return undefined;
}

function nameIn(node: Node): Name | undefined {
  const path = pathIn(node, (inner) => {
    // An accessor without arguments, as in `Events.SIGNED_UP.getName()`.
    if (!isCall(inner) || argumentsIn(inner).length > 0) return undefined;
    const call = callIn(inner, (child) => termOf(child, DEEPEST));
    const before =
      call?.kind === 'call' && !call.isNew && call.receiver?.kind === 'name' ? call.receiver.path : undefined;
    return call?.kind === 'call' && before ? [...before, call.method] : undefined;
  });
  return path && { kind: 'name', path, text: shown(node), offset: node.startIndex };
}

/** Texts put together, `'a' + 'b'`, and pairs of Kotlin, `"a" to b`. */
function joinedIn(node: Node, next: Next): Term | undefined {
  const offset = node.startIndex;
  const [left, ...rest] = node.namedChildren.filter((child) => child !== null);
  const right = rest.at(-1);
  if (!left || !right) return undefined;
  if (node.type === 'infix_expression' && rest[0]?.text === 'to')
    return { kind: 'map', entries: [{ key: next(left), value: next(right) }], isOpen: false, offset };
  if (!/^(?:binary|additive)_(?:expression|operator)$|^binary$/.test(node.type)) return undefined;
  const between = node.text.slice(left.endIndex - offset, right.startIndex - offset).trim();
  if (between !== '+' && between !== '.') return undefined;
  const [first, second] = [next(left), next(right)];
  if (first.kind !== 'text' || second.kind !== 'text') return undefined;
  return { kind: 'text', value: first.value + second.value, offset };
}

function shown(node: Node): string {
  const { text } = node;
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
