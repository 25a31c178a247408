// Lists, and objects, dictionaries, hashes and maps as literals.

import type { Node } from 'web-tree-sitter';
import type { Entry, Term } from '../term.ts';
import type { Next } from './next.ts';
import { alternating, anonymous } from './pairs.ts';
import { rowEnd } from './selectors.ts';
import { isText } from './texts.ts';

const LISTS: ReadonlySet<string> = new Set([
  'array',
  'list',
  'tuple',
  'array_literal',
  'list_literal',
  'collection_literal',
]);
const MAPS: ReadonlySet<string> = new Set([
  'object',
  'dictionary',
  'hash',
  'array_creation_expression',
  'composite_literal',
  'literal_value',
  'dictionary_literal',
  'set_or_map_literal',
  'initializer_expression',
  'anonymous_object_creation_expression',
]);
const SPREAD = /spread|splat|variadic_unpacking/;
const WORD_KEYS: ReadonlySet<string> = new Set(['property_identifier', 'identifier', 'number', 'property_name']);

export function listIn(node: Node, next: Next): Term | undefined {
  const offset = node.startIndex;
  const isPhpList = node.type === 'array_creation_expression' && !isKeyed(node);
  const isGoList =
    node.type === 'composite_literal' &&
    /^(?:slice|array|implicit_length_array)_type$/.test(node.childForFieldName('type')?.type ?? '');
  if (!LISTS.has(node.type) && !isPhpList && !isGoList) return undefined;
  const holder = isGoList ? (node.childForFieldName('body') ?? node) : node;
  const items = childrenOf(holder).map((child) =>
    next(child.type === 'array_element_initializer' ? (child.firstNamedChild ?? child) : child),
  );
  return { kind: 'list', items, offset };
}

export function mapIn(node: Node, next: Next): Term | undefined {
  if (!MAPS.has(node.type)) return undefined;
  const body = node.type === 'composite_literal' ? node.childForFieldName('body') : node;
  if (!body) return undefined;
  const { entries, isOpen } = entriesIn(body, next);
  const type = node.childForFieldName('type')?.text.split('.').at(-1);
  return { kind: 'map', entries, isOpen, offset: node.startIndex, ...(type !== undefined && { type }) };
}

/** The entries of a literal, with whether it takes in others. */
export function entriesIn(body: Node, next: Next): { readonly entries: readonly Entry[]; readonly isOpen: boolean } {
  const entries: Entry[] = [];
  let isOpen = false;
  if (body.type === 'dictionary_literal') {
    const children = childrenOf(body);
    if (children.every(({ type }) => type !== 'dictionary_pair'))
      return { entries: alternating(children, next), isOpen };
  }
  if (body.type === 'anonymous_object_creation_expression') return { entries: anonymous(body, next), isOpen };
  for (const child of childrenOf(body)) {
    if (SPREAD.test(child.type) || SPREAD.test(child.firstNamedChild?.type ?? '')) {
      const inside = child.namedChildren.at(-1);
      const spread = inside && next(inside);
      if (spread?.kind === 'map') entries.push(...spread.entries);
      isOpen ||= spread?.kind !== 'map' || spread.isOpen;
      // The members of what is spread are found where it stands in the same folder.
      if (inside && spread?.kind === 'name')
        entries.push({ key: { kind: 'other', text: '...', offset: child.startIndex }, value: spread });
      continue;
    }
    const entry = entryIn(child, next);
    if (entry) entries.push(entry);
  }
  return { entries, isOpen };
}

function entryIn(child: Node, next: Next): Entry | undefined {
  const offset = child.startIndex;
  if (child.type === 'shorthand_property_identifier')
    return { key: { kind: 'text', value: child.text, offset }, value: next(child) };
  if (child.type === 'method_definition') {
    const name = child.childForFieldName('name');
    return name ? { key: keyIn(name, next), value: { kind: 'other', text: name.text, offset } } : undefined;
  }
  const [key, value] = partsIn(child);
  if (!key) return undefined;
  const read = {
    key: keyIn(key, next),
    value: value ? next(rowEnd(value)) : ({ kind: 'other', text: '', offset } as const),
  };
  // `{ plan:, seats: }` of Ruby says the name of the variable.
  return value || child.type === 'pair' ? read : undefined;
}

function partsIn(child: Node): readonly [Node?, Node?] {
  const named = [
    child.childForFieldName('key') ?? child.childForFieldName('left'),
    child.childForFieldName('value') ?? child.childForFieldName('right'),
  ];
  if (named[0]) return [named[0], named[1] ?? undefined];
  const children = childrenOf(child);
  const isPair = /pair|keyed_element|element_initializer|initializer_expression|assignment/.test(child.type);
  return isPair && children.length >= 2 ? [children[0], children.at(-1)] : [];
}

/** Bare words are keys; so are texts. What is in square brackets, or another name, stands for something. */
function keyIn(key: Node, next: Next): Term {
  const offset = key.startIndex;
  if (
    key.type === 'computed_property_name' ||
    key.type === 'element_binding_expression' ||
    key.type === 'literal_element'
  ) {
    const inner = key.firstNamedChild;
    const isBareWord = key.type === 'literal_element' && inner?.type === 'identifier' && isStruct(key);
    return inner
      ? isBareWord
        ? { kind: 'text', value: inner.text, offset }
        : next(inner)
      : { kind: 'other', text: key.text, offset };
  }
  const isBare =
    WORD_KEYS.has(key.type) && ['pair', 'assignment_expression', 'method_definition'].includes(key.parent?.type ?? '');
  const isDictionary = key.parent?.parent?.type === 'dictionary' || key.parent?.parent?.type === 'set_or_map_literal';
  if (isBare && !isDictionary && !isText(key)) return { kind: 'text', value: key.text, offset };
  return next(key);
}

/** In Go a bare key is a field of a struct, or a constant in a map. */
function isStruct(key: Node): boolean {
  const literal = key.parent?.parent?.parent;
  const type = literal?.childForFieldName('type');
  return (
    type?.type !== 'map_type' && !/^(?:Properties|Traits|H|M|Map|Params)$/.test(type?.text.split('.').at(-1) ?? '')
  );
}

function isKeyed(node: Node): boolean {
  return childrenOf(node).some((child) => child.namedChildCount > 1 || SPREAD.test(child.firstNamedChild?.type ?? ''));
}

function childrenOf(node: Node): readonly Node[] {
  return node.namedChildren.filter(
    (child): child is Node => child !== null && !/comment|^type_arguments$/.test(child.type),
  );
}
