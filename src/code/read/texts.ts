// Quoted texts, in every way a language quotes.

import type { Node } from 'web-tree-sitter';
import { unquoted } from '../../plans/scanner.ts';

const KINDS: ReadonlySet<string> = new Set([
  'string',
  'template_string',
  'string_literal',
  'interpreted_string_literal',
  'raw_string_literal',
  'line_string_literal',
  'multi_line_string_literal',
  'multiline_string_literal',
  'encapsed_string',
  'verbatim_string_literal',
  'interpolated_string_expression',
  'heredoc',
  'nowdoc',
  'simple_symbol',
  'delimited_symbol',
  'hash_key_symbol',
]);
/** What may stand within quotes and says nothing but letters. */
const STATIC =
  /^(?:string_(?:fragment|start|end|content|literal_content)|\w*_content|\w*escape\w*|\w*_str_text|str_escaped_char|\w*_encoding|heredoc_\w+|nowdoc_\w+|interpolation_start|\w*string_fragment)$/;
const VERBATIM: ReadonlySet<string> = new Set(['raw_string_literal', 'verbatim_string_literal', 'nowdoc']);
const QUOTED = /^[A-Za-z@$:]{0,3}(#*)("""|'''|"|'|`)([^]*)\2\1$/;

export function isText(node: Node): boolean {
  return KINDS.has(node.type);
}

/** What it says; nothing where a part is computed. */
export function textIn(node: Node): string | undefined {
  const raw = node.text;
  if (node.type === 'simple_symbol') return raw.slice(1);
  if (node.type === 'hash_key_symbol') return raw.replace(/^(["'])([^]*)\1$/, '$2');
  if (node.namedChildren.some((child) => child && !STATIC.test(child.type))) return undefined;
  const inner = QUOTED.exec(raw)?.[3];
  if (inner === undefined) return undefined;
  if (VERBATIM.has(node.type) || /^[rR]/.test(raw)) return inner;
  return unquoted(`"${inner}"`);
}
