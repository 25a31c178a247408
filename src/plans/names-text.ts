// Names as people paste them: one a line, in quotes, or still inside the calls that send them.

import { callsIn, type FoundCall } from './calls.ts';
import { Expression, itemsOf, membersOf, type Tree } from './tree.ts';

export interface NamedEvent {
  readonly name: string;
  readonly call?: FoundCall['call'];
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

/** Reads calls if there are any, else every line. */
export function readNames(text: string, add: Add): void {
  let calls = 0;
  for (const { call, name, properties, base, offset } of callsIn(text)) {
    add({ name, call, properties: keysOf(properties, base), offset });
    calls += 1;
  }
  if (calls === 0) readLines(text, add);
}

function keysOf(tree: Tree | undefined, base: number): NamedProperty[] | undefined {
  const members = membersOf(tree);
  return members && [...members].map(([name, each]) => ({ name, type: typeOf(each.tree), offset: base + each.offset }));
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
