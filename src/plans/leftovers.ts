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

function stateOf(tree: Tree, kind: string, { taken, entered }: Reading, found: Leftover[]): 'taken' | 'left' | 'empty' {
  if (taken.has(tree)) return 'taken';
  const items = itemsOf(tree)?.map((item) => ({ kind, offset: item.offset, tree: item }));
  const members = membersOf(tree);
  const children = items ?? (members && [...members].map(([key, member]) => ({ kind: key, ...member })));
  if (!children) return saysNothing(tree) ? 'empty' : 'left';
  const states = children.map((child) => [stateOf(child.tree, child.kind, { taken, entered }, found), child] as const);
  const left = states.filter(([state]) => state === 'left').map(([, child]) => child);
  if (!entered.has(tree) && states.every(([state]) => state !== 'taken')) return left.length > 0 ? 'left' : 'empty';
  found.push(...left.map((child) => ({ kind: child.kind, offset: child.offset })));
  return 'taken';
}

function saysNothing({ value }: Tree): boolean {
  return value === null || value === '' || value instanceof Expression;
}
