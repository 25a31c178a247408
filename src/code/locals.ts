// What a variable of a function holds where a call is given it: what it was last set to, and what was put into it since. Each
// function is gone through once, however many calls ask.

import type { Node } from 'web-tree-sitter';
import { escapePattern } from '../words/escapes/pattern.ts';
import { DECLARATION_KINDS, partsOf, unfrozen } from './declarations.ts';
import { putsIn, setsIn, type Put } from './puts.ts';
import { pathIn } from './read/names.ts';
import { termOf } from './read/terms.ts';
import type { Entry, MapTerm, Name, Term } from './term.ts';

const FUNCTIONS = /function|method|lambda|arrow|closure|constructor_|^def$|^block$|do_block|_body$|singleton/;
const MOST_STEPS = 300;

/** The functions around a node, the innermost first, and the file last. */
function scopesOf(node: Node): readonly Node[] {
  const scopes: Node[] = [];
  let steps = 0;
  for (let at = node.parent; at?.parent && steps < MOST_STEPS; at = at.parent, steps += 1)
    if (FUNCTIONS.test(at.type)) scopes.push(at);
  return [...scopes, node.tree.rootNode];
}

interface Parts {
  readonly name: Node;
  readonly value: Node;
  readonly at: number;
}

/** What is set and put within a function, by the name of the variable. */
interface Scope {
  readonly set: ReadonlyMap<string, readonly Parts[]>;
  readonly put: ReadonlyMap<string, readonly Put[]>;
}

/** The variables of one file. */
export class Locals {
  readonly #scopes = new Map<number, Scope>();

  /** What the name stands for at the node; nothing where it is a parameter or set on several ways. */
  of({ path, offset }: Name, node: Node): Term | undefined {
    const [name] = path;
    if (path.length !== 1 || name === undefined) return undefined;
    const scopes = scopesOf(node);
    for (const scope of scopes) {
      const { set, put } = this.#within(scope);
      const before = set.get(name)?.filter(({ at }) => at < offset) ?? [];
      const last = before.at(-1);
      if (last) {
        const term = unfrozen(termOf(last.value));
        const isOne = before.length === 1;
        if (!isOne && term.kind !== 'map' && term.kind !== 'call') return undefined;
        if (!isOne && !isIn(last.value, scopes[0])) return undefined;
        const since = (put.get(name) ?? []).filter(({ at }) => at >= last.value.endIndex && at < offset);
        return filled(
          term,
          since.map(({ entry }) => entry),
        );
      }
      if (isParameter(scope, name)) return { kind: 'other', text: name, offset };
    }
    return undefined;
  }

  #within(scope: Node): Scope {
    const there = this.#scopes.get(scope.id);
    if (there) return there;
    const set = new Map<string, Parts[]>();
    for (const node of scope.descendantsOfType(DECLARATION_KINDS)) {
      const parts = node && partsOf(node);
      if (parts) for (const name of namesOf(parts.name)) listAt(set, name).push({ ...parts, at: node.startIndex });
    }
    const put = new Map<string, Put[]>();
    for (const { name, ...one } of [...putsIn(scope), ...setsIn(scope)].toSorted((a, b) => a.at - b.at))
      listAt(put, name).push(one);
    const made = { set, put };
    this.#scopes.set(scope.id, made);
    return made;
  }
}

function listAt<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function isIn(node: Node, scope: Node | undefined): boolean {
  return scope !== undefined && node.startIndex >= scope.startIndex && node.endIndex <= scope.endIndex;
}

/** As it may be asked for: `*const $name: Type` declares `name`. */
function namesOf(node: Node): ReadonlySet<string> {
  if (node.endIndex - node.startIndex > 200) return new Set();
  const bare = /^[*\s]*(?:const\s+)?\$?([\w$]+)\s*(?::[^\n]*)?$/.exec(node.text)?.[1];
  const path = pathIn(node, () => undefined);
  return new Set([...(bare === undefined ? [] : [bare]), ...(path ? [path.join('.')] : [])]);
}

function isParameter(scope: Node, name: string): boolean {
  const holder =
    scope.childForFieldName('parameters') ?? scope.namedChildren.find((child) => /parameter/.test(child?.type ?? ''));
  const before = holder ?? (scope.parent?.childForFieldName('parameters') || undefined);
  return (
    before !== undefined &&
    before !== null &&
    new RegExp(`(?<![\\w$])${escapePattern(name)}(?![\\w$])`).test(before.text.slice(0, 2000))
  );
}

/** With what was put into it since it was made. */
function filled(made: Term, put: readonly Entry[]): Term {
  if (made.kind === 'map') return { ...made, entries: [...made.entries, ...put] };
  if (made.kind === 'call') return { ...made, entries: [...made.entries, ...put], isNew: made.isNew || put.length > 0 };
  const rest: MapTerm = { kind: 'map', entries: put, isOpen: true, offset: made.offset };
  return put.length > 0 ? rest : made;
}
