// A value read from JSON, YAML or code, with where it begins. Objects are maps, so that no key means anything special.

export interface Tree {
  /** From the beginning of the text, in UTF-16 units. */
  readonly offset: number;
  /** Whether an object takes in members that are not told, as with `...order`. */
  readonly isOpen?: boolean;
  readonly value: string | number | boolean | null | readonly Tree[] | Members | Expression;
}

type Members = ReadonlyMap<string, Member>;

export interface Member {
  /** Of the key. */
  readonly offset: number;
  readonly tree: Tree;
}

/** Code that is not a literal value, such as `order.id`. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The members of an object; nothing for any other value. */
export function membersOf(tree: Tree | undefined): Members | undefined {
  return tree?.value instanceof Map ? (tree.value as Members) : undefined; // the only kind of map a tree holds
}

/** The items of a list; nothing for any other value. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] | undefined {
  return Array.isArray(tree?.value) ? (tree.value as readonly Tree[]) : undefined; // Array.isArray forgets `readonly`
}

/** A text; nothing for any other value, a number included. */
export function textOf(tree: Tree | undefined): string | undefined {
  return typeof tree?.value === 'string' ? tree.value : undefined;
}

/** What stands under one key after the other, if every step is an object that has the key. */
export function at(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce((under, key) => membersOf(under)?.get(key)?.tree, tree);
}
