// What a variable of a function holds where a call is given it: what it was last set to, and what was put into it since.

import type { Node } from 'web-tree-sitter';
import { DECLARATION_KINDS, partsOf } from './declarations.ts';
import { methodIn } from './read/calls.ts';
import { pathIn } from './read/names.ts';
import { termOf } from './read/terms.ts';
import type { Entry, MapTerm, Name, Term } from './term.ts';

const FUNCTIONS = /function|method|lambda|arrow|closure|constructor_|^def$|^block$|do_block|_body$|singleton/;
const PUTS = /^(?:put|set|add|append)(?!All)/i;
const CALLS = [
  'call_expression',
  'call',
  'method_invocation',
  'member_call_expression',
  'invocation_expression',
  'message_expression',
  'selector',
];

/** The functions around a node, the innermost first, and the file last. */
function scopesOf(node: Node): readonly Node[] {
  const scopes: Node[] = [];
  for (let at: Node | null = node.parent; at; at = at.parent)
    if (FUNCTIONS.test(at.type) || !at.parent) scopes.push(at);
  return scopes;
}

/** What the name stands for at the node, in the same file; nothing where it is a parameter or set on several ways. */
export function localOf({ path, offset }: Name, node: Node): Term | undefined {
  const [name] = path;
  if (path.length !== 1 || name === undefined) return undefined;
  for (const scope of scopesOf(node)) {
    const set = scope.descendantsOfType(DECLARATION_KINDS).flatMap((each) => {
      const parts = each && each.startIndex < offset ? partsOf(each) : undefined;
      return parts && isName(parts.name, name) ? [parts] : [];
    });
    const last = set.at(-1);
    if (last) {
      const term = termOf(last.value);
      const isOne = set.length === 1;
      if (!isOne && term.kind !== 'map' && term.kind !== 'call') return undefined;
      return isOne || isIn(last.value, scopesOf(node)[0])
        ? filled(term, name, scope, last.value.endIndex, offset)
        : undefined;
    }
    if (isParameter(scope, name)) return { kind: 'other', text: name, offset };
  }
  return undefined;
}

function isIn(node: Node, scope: Node | undefined): boolean {
  return scope !== undefined && node.startIndex >= scope.startIndex && node.endIndex <= scope.endIndex;
}

function isName(node: Node, name: string): boolean {
  if (node.endIndex - node.startIndex > name.length + 40) return false;
  return (
    node.text === name ||
    pathIn(node, () => undefined)?.join('.') === name ||
    new RegExp(`^[*\\s]*(?:const\\s+)?\\$?${escaped(name)}\\s*(?::.*)?$`).test(node.text)
  );
}

function escaped(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, '\\$&');
}

function isParameter(scope: Node, name: string): boolean {
  const holder =
    scope.childForFieldName('parameters') ?? scope.namedChildren.find((child) => /parameter/.test(child?.type ?? ''));
  const before = holder ?? (scope.parent?.childForFieldName('parameters') || undefined);
  return (
    before !== undefined &&
    before !== null &&
    new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`).test(before.text.slice(0, 2000))
  );
}

/** With what was put into it between its making and the call. */
function filled(made: Term, name: string, scope: Node, from: number, to: number): Term {
  const put = [...putsBy(scope, name, from, to), ...setBy(scope, name, from, to)]
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
  if (made.kind === 'map') return { ...made, entries: [...made.entries, ...put] };
  if (made.kind === 'call') return { ...made, entries: [...made.entries, ...put], isNew: made.isNew || put.length > 0 };
  const rest: MapTerm = { kind: 'map', entries: put, isOpen: true, offset: made.offset };
  return put.length > 0 ? rest : made;
}

interface Put {
  readonly at: number;
  readonly entry: Entry;
}

function putsBy(scope: Node, name: string, from: number, to: number): readonly Put[] {
  return scope.descendantsOfType(CALLS).flatMap((node) => {
    if (!node || node.startIndex < from || node.endIndex > to || !PUTS.test(methodIn(node))) return [];
    const term = termOf(node);
    if (term.kind !== 'call' || term.receiver?.kind !== 'name' || term.receiver.path.join('.') !== name) return [];
    const [first, second] = term.args;
    if (!first || !second) return [];
    // `setObject:@"v" forKey:@"k"` names the value first.
    const isTurned = second.label === 'forKey';
    return [
      {
        at: node.startIndex,
        entry: { key: (isTurned ? second : first).term, value: (isTurned ? first : second).term },
      },
    ];
  });
}

/** `props["x"] = 1`, `props.x = 1`. */
function setBy(scope: Node, name: string, from: number, to: number): readonly Put[] {
  const kinds = ['assignment_expression', 'assignment', 'assignment_statement'];
  return scope.descendantsOfType(kinds).flatMap((node) => {
    const parts = node && node.startIndex >= from && node.endIndex <= to ? partsOf(node) : undefined;
    if (!node || !parts) return [];
    const written = /^\$?([\w$]+)(?:\[\s*(?:@?(["'])([^"'\n]*)\2|:(\w+)|([\w.]+))\s*\]|\.(\w+))$/.exec(
      parts.name.text.slice(0, 200),
    );
    if (written?.[1] !== name) return [];
    const [, , , quoted, symbol, constant, member] = written;
    const word = quoted ?? symbol ?? member;
    const key: Term =
      word !== undefined
        ? { kind: 'text', value: word, offset: node.startIndex }
        : { kind: 'name', path: (constant ?? '').split('.'), text: constant ?? '', offset: node.startIndex };
    return [{ at: node.startIndex, entry: { key, value: termOf(parts.value) } }];
  });
}
