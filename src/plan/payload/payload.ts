// Finds in a pasted text what it sends: calls in code, the bodies of requests, or the properties alone.

import type { Snippet } from '../../code/snippet.ts';
import { readLiteral } from '../../plans/literal.ts';
import { positionsIn } from '../../plans/positions.ts';
import { at, itemsOf, membersOf, textOf, type Tree } from '../../plans/tree.ts';

export interface Payload {
  /** The event it names; empty where it names none. */
  readonly event: string;
  /** As what it is sent, where the text says so. */
  readonly call?: string | undefined;
  readonly properties: Tree | undefined;
}

interface Payloads {
  /** One a call or message; none where nothing could be read. */
  readonly all: readonly Payload[];
  /** Of the offsets in the trees. */
  readonly lineOf: (offset: number) => number;
  readonly problem: PayloadProblem | undefined;
}

export interface PayloadProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** `code` is what the text is as code, where it may be that. */
export function payloadsIn(text: string, code?: Snippet): Payloads {
  const positionAt = positionsIn(text);
  const lineOf = (offset: number): number => positionAt(offset).line;
  const problemAt = (offset: number, message: string): PayloadProblem => ({ ...positionAt(offset), message });
  const sent = code?.calls ?? [];
  if (code && sent.length > 0) {
    const computed = sent.find((call) => call.computed !== undefined);
    const problem =
      code.broken !== undefined
        ? problemAt(code.broken, `Here the code could not be read as ${code.language}.`)
        : computed &&
          problemAt(computed.offset, 'The name of the event is computed, so that nothing tells which it is.');
    return { all: sent.map(({ event, call, properties }) => ({ event, call, properties })), lineOf, problem };
  }
  const { trees, problem } = valuesIn(text);
  const all = trees.flatMap(messagesIn).map(payloadOf);
  const wrong =
    problem ??
    (all.length > 0
      ? undefined
      : { offset: 0, message: 'There is no object here: nothing in curly brackets, and no call that sends an event.' });
  return { all, lineOf, problem: wrong && problemAt(wrong.offset, wrong.message) };
}

/** One value, or one a line. */
function valuesIn(text: string): {
  readonly trees: readonly Tree[];
  readonly problem?: { offset: number; message: string } | undefined;
} {
  const start = Math.max(text.search(/[{[]/), 0);
  const trees: Tree[] = [];
  for (let at = start; ;) {
    const { tree, end, problem } = readLiteral(text, at);
    if (tree && (membersOf(tree) || itemsOf(tree))) trees.push(tree);
    if (problem) return { trees, problem };
    const rest = /^\s*(?=\{)/.exec(text.slice(end, end + 1000));
    if (!rest || trees.length === 0) return { trees };
    at = end + rest[0].length;
  }
}

/** A batch, or a list, holds messages. */
function messagesIn(tree: Tree): readonly Tree[] {
  const items = itemsOf(tree) ?? itemsOf(at(tree, 'batch')) ?? itemsOf(at(tree, 'messages'));
  return items ? items.filter((item) => membersOf(item)) : [tree];
}

const BODIES = ['properties', 'traits'];
const CALL = /^(?:track|page|screen|identify|group)$/;

function payloadOf(tree: Tree): Payload {
  const body = BODIES.find((key) => membersOf(at(tree, key)));
  const event = textOf(at(tree, 'event'));
  const properties = isMessage(tree) ? { offset: tree.offset, value: new Map() } : tree;
  return { event: event ?? '', properties: body ? at(tree, body) : properties };
}

/** Whether it says who sends it, and what: then it is a message, with or without properties. */
function isMessage(tree: Tree): boolean {
  const says = (key: string): boolean => membersOf(tree)?.has(key) ?? false;
  const isCall =
    CALL.test(textOf(at(tree, 'type')) ?? '') || says('writeKey') || textOf(at(tree, 'event')) !== undefined;
  return isCall && (says('userId') || says('anonymousId'));
}

/** The event that a pasted text names first; empty where it names none. */
export function eventIn(text: string, code?: Snippet): string {
  return payloadsIn(text, code).all[0]?.event ?? '';
}
