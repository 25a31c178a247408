// A call that sends, as plain data: its name and its properties as a tree, with all that is known put in.

import { Expression, type Member, type Tree } from '../plans/tree.ts';
import { mapOf } from './maps.ts';
import type { CallWord, Sent } from './sent.ts';
import type { Resolve, Term } from './term.ts';

export interface CodeCall {
  readonly call: CallWord;
  /** As sent; empty where the call has none, or it is computed. */
  readonly event: string;
  /** The code of a name that is computed. */
  readonly computed: string | undefined;
  /** What is sent; open where more may be sent than is told. Nothing where nothing is sent. */
  readonly properties: Tree | undefined;
  readonly offset: number;
}

const DEEPEST = 40;

export function finished(sent: Sent, offset: number, resolve: Resolve): CodeCall {
  const { call, name } = sent;
  const known = name?.kind === 'name' ? resolve(name) : name;
  const event = known?.kind === 'text' ? known.value : '';
  const computed = name && known?.kind !== 'text' && known?.kind !== 'plain' ? shownOf(name) : undefined;
  const body = bodyOf(sent.properties, resolve);
  const properties = sent.isBroken ? { offset, value: new Map<string, Member>(), ...body, isOpen: true } : body;
  return { call, event, computed, properties, offset };
}

function bodyOf(term: Term | undefined, resolve: Resolve): Tree | undefined {
  if (term === undefined || term.kind === 'plain' || term.kind === 'text') return undefined;
  const tree = treeOf(term, resolve, 0);
  if (tree.value instanceof Map || tree.value === null) return tree.value === null ? undefined : tree;
  return { offset: term.offset, value: new Map(), isOpen: true };
}

function treeOf(term: Term, resolve: Resolve, depth: number): Tree {
  const { offset } = term;
  if (depth > DEEPEST) return { offset, value: new Expression('…') };
  if (term.kind === 'text' || term.kind === 'plain') return { offset, value: term.value };
  if (term.kind === 'list') return { offset, value: term.items.map((item) => treeOf(item, resolve, depth + 1)) };
  const map = mapOf(term, resolve);
  if (map) {
    const members = new Map<string, Member>();
    let { isOpen } = map;
    for (const { key, value } of map.entries) {
      const known = key.kind === 'name' ? resolve(key) : key;
      const word = known?.kind === 'text' ? known.value : known?.kind === 'plain' ? String(known.value) : undefined;
      if (word === undefined) isOpen = true;
      else members.set(word, { offset: key.offset, tree: treeOf(value, resolve, depth + 1) });
    }
    return { offset: map.offset, value: members, isOpen };
  }
  const known = term.kind === 'name' ? resolve(term) : undefined;
  if (known && (known.kind === 'text' || known.kind === 'plain' || known.kind === 'list'))
    return { ...treeOf(known, resolve, depth + 1), offset };
  return { offset, value: new Expression(shownOf(term)) };
}

function shownOf(term: Term): string {
  if ('text' in term) return term.text;
  return term.kind === 'text' ? term.value : '…';
}
