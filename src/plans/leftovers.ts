import { Expression, itemsOf, membersOf, type Tree } from './tree.ts';

interface Leftover {
  /** The key the value stands under. */
  readonly kind: string;
  readonly offset: number;
}

/** What readers did with the values of a file. */
interface Reading {
  /** Kept or understood, with all in it. */
  readonly taken: ReadonlySet<Tree>;
  /** Kept as a thing, so that only what is in it may be left. */
  readonly entered: ReadonlySet<Tree>;
}

/** The values nobody took, each named once at the highest place where nothing was taken. Empty ones say nothing. */
export function leftoversIn(root: Tree, reading: Reading): readonly Leftover[] {
  const found: Leftover[] = [];
  const whole = { kind: 'the whole document', offset: root.offset };
  if (stateOf(root, whole.kind, reading, found) === 'left') found.push(whole);
  return found;
}

function stateOf(tree: Tree, kind: string, reading: Reading, found: Leftover[]): 'taken' | 'left' | 'empty' {
  if (reading.taken.has(tree)) return 'taken';
  const items = itemsOf(tree);
  const members = membersOf(tree);
  if (!items && !members) return saysNothing(tree) ? 'empty' : 'left';
  const left: Leftover[] = [];
  let isTaken = reading.entered.has(tree);
  const look = (child: Tree, under: string, offset: number): void => {
    const state = stateOf(child, under, reading, found);
    if (state === 'left') left.push({ kind: under, offset });
    else if (state === 'taken') isTaken = true;
  };
  for (const item of items ?? []) look(item, kind, item.offset);
  for (const [key, member] of members ?? []) look(member.tree, key, member.offset);
  if (!isTaken) return left.length > 0 ? 'left' : 'empty';
  found.push(...left);
  return 'taken';
}

function saysNothing({ value }: Tree): boolean {
  return value === null || value === '' || value instanceof Expression;
}
