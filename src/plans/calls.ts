// Finds the calls that send events in code of any language that calls functions with round brackets.

import { readLiteral, type LiteralProblem } from './literal.ts';
import type { TrackedEvent } from './tracked.ts';
import { at, membersOf, textOf, type Tree } from './tree.ts';

export interface FoundCall {
  readonly call: NonNullable<TrackedEvent['call']>;
  /** Empty where the call has none. */
  readonly name: string;
  /** What is sent with it. Offsets in it, and in the problem, count from `base`. */
  readonly properties: Tree | undefined;
  readonly problem: LiteralProblem | undefined;
  readonly base: number;
  readonly offset: number;
}

const CALL =
  /(?:\b(?:gtag|track|trackEvent|logEvent|sendEvent|capture|dataLayer\s*\.\s*push)|[.:>]\s*(page|screen|identify|group))\s*\(/g;
const LABEL = /\s*[A-Za-z_]\w*\s*[:=](?![:=])/y;
const MOST_ARGUMENTS = 4;
const LONGEST_CALL = 10_000;

/** The calls in the order of the text. Code that cannot be read yields what could, with the problem. */
export function* callsIn(text: string): Generator<FoundCall> {
  let done = 0;
  for (const { 0: opening, 1: method, index } of text.matchAll(CALL)) {
    if (index < done) continue;
    const base = index + opening.length;
    const { list, end, problem } = argumentsIn(text.slice(base, base + LONGEST_CALL));
    done = base + end;
    const call = (method ?? 'track') as FoundCall['call']; // the pattern captures no other words
    const sent = call === 'track' ? trackedBy(list) : { name: nameIn(list, call), properties: objectIn(list) };
    if (sent) yield { call, ...sent, problem, base, offset: index };
  }
}

interface Argument {
  /** As in `event: "…"` or `event="…"`; empty where there is none. */
  readonly label: string;
  readonly tree: Tree;
}

function argumentsIn(text: string): { list: Argument[]; end: number; problem: LiteralProblem | undefined } {
  const list: Argument[] = [];
  let position = 0;
  for (;;) {
    LABEL.lastIndex = position;
    const label = LABEL.exec(text)?.[0] ?? '';
    const { tree, end, problem } = readLiteral(text, position + label.length);
    if (tree) list.push({ label: label.replace(/[\s:=]/g, ''), tree });
    const comma = /^\s*,/.exec(text.slice(end, end + 200));
    if (problem || !comma || list.length >= MOST_ARGUMENTS) return { list, end, problem };
    position = end + comma[0].length;
  }
}

function trackedBy(list: readonly Argument[]): { name: string; properties: Tree | undefined } | undefined {
  const whole = list[0]?.tree;
  const named = textOf(at(whole, 'event')) ?? textOf(at(whole, 'name'));
  if (named !== undefined) return { name: named, properties: at(whole, 'properties') ?? at(whole, 'ecommerce') };
  const labelled = list.find(({ label }) => label === 'event' || label === 'name');
  // Some libraries take the person, or the word "event", before the name.
  const name = textOf(labelled?.tree) ?? textOf(list[1]?.tree) ?? textOf(whole);
  return name ? { name, properties: objectIn(list) } : undefined;
}

function nameIn(list: readonly Argument[], call: FoundCall['call']): string {
  if (call === 'identify' || call === 'group') return '';
  return textOf(list[1]?.tree) ?? textOf(list[0]?.tree) ?? textOf(at(list[0]?.tree, 'name')) ?? '';
}

function objectIn(list: readonly Argument[]): Tree | undefined {
  const object = list.find(({ tree }) => membersOf(tree))?.tree;
  return at(object, 'properties') ?? at(object, 'traits') ?? object;
}
