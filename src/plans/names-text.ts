// Names as people paste them: one a line, in quotes, or still inside the calls that send them.

import type { CodeCall } from '../code/finished.ts';
import type { CallWord } from '../code/sent.ts';
import { Expression, itemsOf, membersOf, type Tree } from './tree.ts';

export interface NamedEvent {
  readonly name: string;
  readonly call?: CallWord;
  readonly properties?: readonly NamedProperty[] | undefined;
  readonly offset: number;
}

interface NamedProperty {
  readonly name: string;
  readonly type: string | undefined;
  readonly offset: number;
}

type Add = (event: NamedEvent) => void;

const QUOTED = /"((?:[^"\\\n]|\\.){1,300})"|'((?:[^'\\\n]|\\.){1,300})'|`([^`\\\n]{1,300})`/g;
const LONGEST_LINE = 5000;

/** Reads the calls if there are any, else every line. */
export function readNames(text: string, calls: readonly CodeCall[], add: Add): void {
  for (const { call, event, computed, properties, offset } of calls)
    if (computed === undefined) add({ name: event, call, properties: keysOf(properties), offset });
  if (calls.length === 0) readLines(text, add);
}

function keysOf(tree: Tree | undefined): NamedProperty[] | undefined {
  const members = membersOf(tree);
  if (tree?.isOpen && members?.size === 0) return undefined;
  return members && [...members].map(([name, each]) => ({ name, type: typeOf(each.tree), offset: each.offset }));
}

function typeOf(tree: Tree): string | undefined {
  if (tree.value instanceof Expression || tree.value === null) return undefined;
  return itemsOf(tree) ? 'array' : membersOf(tree) ? 'object' : typeof tree.value;
}

function readLines(text: string, add: Add): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    readLine(line, offset, add);
    offset += line.length + 1;
  }
}

function readLine(line: string, offset: number, add: Add): void {
  const rest = line.trimStart();
  if (rest === '' || /^(?:\/\/|#|\/\*|\|?\s*:?-{3})/.test(rest)) return;
  const quoted = line.length < LONGEST_LINE ? [...line.matchAll(QUOTED)] : [];
  for (const { 1: double, 2: single, 3: back, index } of quoted) {
    add({ name: double ?? single ?? back ?? '', offset: offset + index });
  }
  // What opens or closes a list in code is no name.
  if (quoted.length > 0 || /[[{(]\s*$|^[)\]}]/.test(rest)) return;
  const bullet = /^(?:[-*•+|]\s*|\d{1,4}[.)]\s+|\[[ x]\]\s*)*/i.exec(rest)?.[0] ?? '';
  const name =
    rest
      .slice(bullet.length)
      .split(/[\t|]/, 1)[0]
      ?.replace(/[\s,;:]+$/, '') ?? '';
  if (/[\p{L}\p{N}]/u.test(name)) add({ name, offset: offset + line.length - rest.length + bullet.length });
}
