// Constants that code declares, with what they stand in: `Events.SIGNED_UP` of a class, an enum, an object or a module.

import type { Node } from 'web-tree-sitter';
import { termOf } from './read/terms.ts';
import { rowEnd } from './read/selectors.ts';
import type { Term } from './term.ts';

export interface Declaration {
  /** What it stands in, the outermost first, and its own name. */
  readonly path: readonly string[];
  readonly term: Term;
  readonly offset: number;
}

/** Kinds of nodes that give a name a value, with the fields of both; children where the grammar names none. */
const DECLARATIONS: Readonly<Record<string, readonly [name: string, value: string]>> = {
  variable_declarator: ['name', 'value'],
  enum_assignment: ['name', 'value'],
  public_field_definition: ['name', 'value'],
  field_definition: ['property', 'value'],
  assignment: ['left', 'right'],
  assignment_expression: ['left', 'right'],
  const_spec: ['name', 'value'],
  var_spec: ['name', 'value'],
  short_var_declaration: ['left', 'right'],
  assignment_statement: ['left', 'right'],
  const_element: ['', ''],
  enum_case: ['name', 'value'],
  enum_constant: ['name', 'arguments'],
  enum_entry: ['name', 'raw_value'],
  property_declaration: ['name', 'value'],
  static_final_declaration: ['', ''],
  initialized_variable_definition: ['name', 'value'],
  init_declarator: ['declarator', 'value'],
  preproc_def: ['name', 'value'],
};
export const DECLARATION_KINDS = Object.keys(DECLARATIONS);

const HOLDERS =
  /^(?:class|enum|object|interface|struct|trait|module|namespace|protocol|mixin|internal_module|companion_object|extension)/;

export function declarationsIn(root: Node): readonly Declaration[] {
  return root.descendantsOfType(DECLARATION_KINDS).flatMap((node) => {
    const parts = node && partsOf(node);
    if (!node || !parts) return [];
    const path = [...holdersOf(node), nameIn(parts.name)];
    const term = termOf(parts.value);
    return flattened(path, term, node.startIndex);
  });
}

export function partsOf(node: Node): { readonly name: Node; readonly value: Node } | undefined {
  const [nameField, valueField] = DECLARATIONS[node.type] ?? ['', ''];
  const children = node.namedChildren.filter(
    (child) => child !== null && !/modifier|^type_annotation$|binding_pattern|comment/.test(child.type),
  );
  const [first] = children;
  const name =
    (nameField && node.childForFieldName(nameField)) ||
    (node.type === 'enum_entry'
      ? first
      : children.find((child) => /identifier|^name$|variable_declaration|expression$/.test(child?.type ?? '')));
  let value = (valueField && node.childForFieldName(valueField)) || children.at(-1);
  if (!name || !value || value.id === name.id) return undefined;
  if (/arguments$|argument_list|argument_part|expression_list/.test(value.type)) value = onlyText(value) ?? value;
  return { name, value: value.type === 'preproc_arg' ? value : rowEnd(value) };
}

/** Of a constant made with arguments, the one that is a text. */
function onlyText(holder: Node): Node | undefined {
  const texts = holder.descendantsOfType([
    'string_literal',
    'string',
    'line_string_literal',
    'interpreted_string_literal',
  ]);
  return texts.length === 1 ? (texts[0] ?? undefined) : (holder.firstNamedChild ?? undefined);
}

function nameIn(node: Node): string {
  return /([\w$]+)\W*$/.exec(node.text.slice(0, 200))?.[1]?.replace(/^\$/, '') ?? node.text.slice(0, 100);
}

function holdersOf(node: Node): string[] {
  const names: string[] = [];
  for (let { parent } = node; parent; { parent } = parent) {
    if (!HOLDERS.test(parent.type)) continue;
    const name =
      parent.childForFieldName('name') ??
      parent.namedChildren.find((child) => /identifier|constant/.test(child?.type ?? ''));
    if (name) names.unshift(name.text);
  }
  return names;
}

/** `'Door Opened'.freeze`, `Object.freeze({ … })`: what is kept from change. */
export function unfrozen(term: Term): Term {
  const isFrozen = term.kind === 'call' && /^(?:freeze|seal)$/.test(term.method);
  return (isFrozen ? (term.args[0]?.term ?? term.receiver) : undefined) ?? term;
}

/** The members of an object are constants of their own. */
function flattened(path: readonly string[], term: Term, offset: number): readonly Declaration[] {
  const inner = unfrozen(term);
  if (inner.kind !== 'map') return [{ path, term: inner, offset }];
  return [
    { path, term: inner, offset },
    ...inner.entries.flatMap(({ key, value }) =>
      key.kind === 'text' && path.length < 6 ? flattened([...path, key.value], value, offset) : [],
    ),
  ];
}
