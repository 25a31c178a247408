// Finds in a pasted text what it sends: a whole call, the body of a request, or the properties alone.

import { callsIn } from '../../plans/calls.ts';
import { readLiteral } from '../../plans/literal.ts';
import { positionsIn } from '../../plans/positions.ts';
import { at, membersOf, textOf, type Tree } from '../../plans/tree.ts';

interface Payload {
  /** The event named in the text; empty where it names none. */
  readonly event: string;
  readonly properties: Tree | undefined;
  /** Of the offsets in the tree. */
  readonly lineOf: (offset: number) => number;
  readonly problem: { readonly line: number; readonly column: number; readonly message: string } | undefined;
}

export function payloadIn(text: string): Payload {
  const positionAt = positionsIn(text);
  const [call] = text.trimStart().startsWith('{') ? [] : callsIn(text);
  if (call) {
    const { name, properties, base, problem } = call;
    return {
      event: name,
      properties,
      lineOf: (offset) => positionAt(base + offset).line,
      problem: problem && { ...positionAt(base + problem.offset), message: problem.message },
    };
  }
  const start = text.indexOf('{');
  const { tree, problem } = readLiteral(text, Math.max(start, 0));
  const body = membersOf(at(tree, 'properties')) ? 'properties' : membersOf(at(tree, 'traits')) ? 'traits' : undefined;
  const found =
    problem ??
    (membersOf(tree) ? undefined : { offset: 0, message: 'There is no object here: nothing in curly brackets.' });
  return {
    event: textOf(at(tree, 'event')) ?? '',
    properties: body ? at(tree, body) : tree,
    lineOf: (offset) => positionAt(offset).line,
    problem: found && { ...positionAt(found.offset), message: found.message },
  };
}

/** The event that a pasted text names; empty where it names none. */
export function eventIn(text: string): string {
  return payloadIn(text).event;
}
