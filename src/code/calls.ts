// The calls in a text of one language that send events, with their terms; constants are put in when all files are read.

import type { Node, Tree as ParsedTree } from 'web-tree-sitter';
import { Locals } from './locals.ts';
import { sentBy } from './match.ts';
import type { Sent } from './sent.ts';
import { CALL_KINDS, methodIn } from './read/callee.ts';
import { termOf } from './read/terms.ts';
import type { Name, Resolve, Term } from './term.ts';
import { callNames } from './vendors.ts';

export interface SentCall extends Sent {
  /** What its variables held. */
  readonly local: ReadonlyMap<string, Term>;
  readonly offset: number;
  readonly end: number;
  /** The function that is called. */
  readonly method: string;
}

interface Manner {
  readonly isPersonFirst: boolean;
  readonly wrappers: readonly string[];
  /** What constants stand for, as far as it is known when the calls are found. */
  readonly constants: Resolve;
}

/** In the order of the text; of calls in one another the outermost that sends. */
export function sentCalls(parsed: ParsedTree, { constants, ...manner }: Manner): readonly SentCall[] {
  const names = callNames(manner.wrappers);
  const found: SentCall[] = [];
  const locals = new Locals();
  let around: readonly SentCall[] = [];
  for (const node of parsed.rootNode.descendantsOfType([...CALL_KINDS])) {
    if (!node || !names.test(methodIn(node)) || isBlockCallee(node)) continue;
    around = around.filter(({ end }) => node.endIndex <= end);
    if (around.some(({ offset }) => node.startIndex !== offset && isInArguments(node, offset))) continue;
    const call = termOf(node);
    if (call.kind !== 'call') continue;
    const local = new Map<string, Term>();
    const resolve = (name: Name): Term | undefined => {
      const key = `${name.offset} ${name.path.join('.')}`;
      const held = local.get(key) ?? locals.of(name, node);
      if (held) local.set(key, held);
      return held?.kind === 'name'
        ? held.path.join('.') === name.path.join('.')
          ? constants(held)
          : (constants(held) ?? held)
        : (held ?? constants(name));
    };
    const sent = sentBy(call, resolve, manner);
    if (!sent) continue;
    touch(sent, resolve);
    const one = {
      ...sent,
      local,
      isBroken: node.hasError,
      offset: node.startIndex,
      end: node.endIndex,
      method: call.method,
    };
    found.push(one);
    around = [...around, one];
  }
  return found;
}

/** Kotlin's call with a block behind it holds the call without. */
function isBlockCallee(node: Node): boolean {
  return (
    node.type === 'call_expression' &&
    node.parent?.type === 'call_expression' &&
    node.parent.firstNamedChild?.id === node.id &&
    node.firstNamedChild?.type !== 'call_expression' &&
    node.nextNamedSibling?.type === 'call_suffix'
  );
}

/** A call that is given to one that sends is part of it, unless it stands in a function that is given. */
function isInArguments(node: Node, start: number): boolean {
  for (let at = node.parent; at && at.startIndex > start; at = at.parent)
    if (/function|lambda|arrow|closure|block/.test(at.type)) return false;
  return true;
}

/** Asks for every variable in what is sent, so that what they held is known when the tree is gone. */
function touch({ name, properties }: Sent, resolve: Resolve): void {
  const seen = new Set<Term>();
  const walk = (term: Term | undefined, depth: number): void => {
    if (!term || depth > 30 || seen.has(term)) return;
    seen.add(term);
    if (term.kind === 'name') walk(resolve(term), depth + 1);
    if (term.kind === 'list') for (const item of term.items) walk(item, depth + 1);
    if (term.kind === 'map' || term.kind === 'call')
      for (const { key, value } of term.entries) {
        walk(key, depth + 1);
        walk(value, depth + 1);
      }
    if (term.kind === 'call')
      for (const each of [...term.args.map((one) => one.term), term.receiver]) walk(each, depth + 1);
  };
  walk(name, 0);
  walk(properties, 0);
}
