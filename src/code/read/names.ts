// Names and members of things: `events`, `Events.SIGNED_UP`, `EVENTS['SIGNED_UP']`, `Events::SIGNED_UP`.

import type { Node } from 'web-tree-sitter';
import { isText, textIn } from './texts.ts';

const WORDS: ReadonlySet<string> = new Set([
  'identifier',
  'simple_identifier',
  'constant',
  'type_identifier',
  'property_identifier',
  'private_property_identifier',
  'shorthand_property_identifier',
  'field_identifier',
  'package_identifier',
  'instance_variable',
  'class_variable',
  'global_variable',
  'variable_name',
  'name',
  'qualified_name',
  'namespace_name',
  'relative_scope',
  'this',
  'self',
  'super',
  'this_expression',
  'self_expression',
  'generic_name',
  'implicit_type',
]);
/** Members, with the fields of the whole and of the part; children in their order where the grammar names none. */
const MEMBERS: Readonly<Record<string, readonly [whole: string, part: string]>> = {
  member_expression: ['object', 'property'],
  attribute: ['object', 'attribute'],
  selector_expression: ['operand', 'field'],
  field_access: ['object', 'field'],
  field_expression: ['argument', 'field'],
  scope_resolution: ['scope', 'name'],
  class_constant_access_expression: ['', ''],
  member_access_expression: ['', ''],
  nullsafe_member_access_expression: ['object', 'name'],
  scoped_property_access_expression: ['scope', 'name'],
  scoped_identifier: ['scope', 'name'],
  conditional_access_expression: ['', ''],
  navigation_expression: ['', ''],
  qualified_type: ['package', 'name'],
  scoped_type_identifier: ['', ''],
  subscript_expression: ['', ''],
  subscript: ['value', 'subscript'],
  element_reference: ['', ''],
  element_access_expression: ['', ''],
  index_expression: ['operand', 'index'],
};
/** What only holds the part. */
const AROUND: ReadonlySet<string> = new Set([
  'navigation_suffix',
  'member_binding_expression',
  'bracketed_argument_list',
  'argument',
  'non_null_expression',
  'parenthesized_expression',
  'generic_type',
  'user_type',
  'directly_assignable_expression',
  'directly_assignable_expression',
  'postfix_expression',
  'expression_list',
  'literal_element',
]);

/** The names from the outermost in; nothing where a step is computed. A call on the way is `calls`' to read. */
export function pathIn(
  node: Node,
  calls: (node: Node) => readonly string[] | undefined,
): readonly string[] | undefined {
  if (WORDS.has(node.type)) return [node.text.replace(/^\$|^@+/, '').replace(/<[^]*>$/, '')];
  const fields = MEMBERS[node.type];
  if (fields) {
    const [whole, part] = partsOf(node, fields);
    if (!whole || !part) return undefined;
    const before = pathIn(whole, calls);
    const after = isText(part) ? [textIn(part)] : pathIn(part, calls);
    const last = after?.[0];
    return before && last !== undefined && after?.length === 1 ? [...before, last] : undefined;
  }
  if (AROUND.has(node.type)) {
    const inner = node.namedChildren.find((child) => child && child.type !== 'type_arguments');
    if (!inner) return undefined;
    if (isText(inner)) {
      const text = textIn(inner);
      return text === undefined ? undefined : [text];
    }
    return pathIn(inner, calls);
  }
  return calls(node);
}

function partsOf(node: Node, [whole, part]: readonly [string, string]): readonly [Node?, Node?] {
  const named = [node.childForFieldName(whole), node.childForFieldName(part)];
  if (named[0] && named[1]) return [named[0], named[1]];
  const children = node.namedChildren.filter((child) => child !== null);
  return children.length >= 2 ? [children[0], children.at(-1)] : [];
}

/** Whether it is a member of something: the whole then, and the last name. */
export function memberIn(node: Node): { readonly whole: Node; readonly part: Node } | undefined {
  const fields = MEMBERS[node.type];
  if (!fields) return undefined;
  const [whole, part] = partsOf(node, fields);
  return whole && part ? { whole, part } : undefined;
}
