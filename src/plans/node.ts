// A value in a file, with where it stands. What is read through it is marked as taken; what is not read in the form it
// has stays behind, and is named at the end.

import { isDigits } from '../words/bound.ts';
import type { Json, Place } from './record.ts';
import type { Problems } from './problems.ts';
import { Expression, itemsOf, membersOf, textOf, type Member, type Tree } from './tree.ts';

/** The file a value stands in. */
export interface NodeFile {
  readonly path: string;
  readonly text: string;
  readonly problems: Problems;
  readonly first: FileNode | undefined;
  readonly place: (offset: number) => Place;
  readonly take: (tree: Tree) => void;
  readonly enter: (tree: Tree) => void;
  readonly lose: (kind: string, offset: number) => void;
}

export class FileNode {
  readonly file: NodeFile;
  readonly tree: Tree;
  /** Of the key, where it stands under one. */
  readonly offset: number;

  constructor(file: NodeFile, tree: Tree, offset = tree.offset) {
    this.file = file;
    this.tree = tree;
    this.offset = offset;
  }

  get place(): Place {
    return this.file.place(this.offset);
  }

  get isObject(): boolean {
    return membersOf(this.tree) !== undefined;
  }

  get isList(): boolean {
    return itemsOf(this.tree) !== undefined;
  }

  get keys(): readonly string[] {
    return [...(membersOf(this.tree)?.keys() ?? [])];
  }

  /** What stands under one key after the other. */
  at(...keys: readonly string[]): FileNode | undefined {
    const member = this.#under(keys);
    return member && (keys.length === 0 ? this : new FileNode(this.file, member.tree, member.offset));
  }

  has(...keys: readonly string[]): boolean {
    return this.#under(keys) !== undefined;
  }

  /** The items of the list under the keys; none for anything else. */
  list(...keys: readonly string[]): readonly FileNode[] {
    return (itemsOf(this.#under(keys)?.tree) ?? []).map((item) => new FileNode(this.file, item));
  }

  /** The members of the object under the keys; none for anything else. */
  entries(...keys: readonly string[]): readonly (readonly [key: string, node: FileNode])[] {
    return [...(membersOf(this.#under(keys)?.tree) ?? [])].map(
      ([key, { tree, offset }]) => [key, new FileNode(this.file, tree, offset)] as const,
    );
  }

  text(...keys: readonly string[]): string | undefined {
    return this.#taken(keys, textOf);
  }

  flag(...keys: readonly string[]): boolean | undefined {
    return this.#taken(keys, ({ value }) => (typeof value === 'boolean' ? value : undefined));
  }

  /** A number that is exactly what the file says. */
  number(...keys: readonly string[]): number | undefined {
    return this.#taken(keys, ({ value, offset }) =>
      typeof value === 'number' && this.isExact(value, offset) ? value : undefined,
    );
  }

  /** The digits of a whole number that no number here holds. */
  digits(...keys: readonly string[]): string | undefined {
    return this.#taken(keys, ({ value, offset }) => {
      const letters = typeof value === 'number' ? this.#lettersAt(offset) : undefined;
      return letters !== undefined && isDigits(letters) ? letters : undefined;
    });
  }

  /** A text, a number or a truth value, in the letters of the file: a version `1.10` stays one. */
  written(...keys: readonly string[]): string | undefined {
    return this.#taken(keys, ({ value, offset }) => {
      if (typeof value === 'number') return this.#lettersAt(offset) ?? String(value);
      return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
    });
  }

  /** Texts of a list, or the one that stands alone. */
  texts(...keys: readonly string[]): readonly string[] {
    const one = this.written(...keys);
    return one === undefined ? this.list(...keys).flatMap((item) => item.written() ?? []) : [one];
  }

  /** Any value as plain JSON; nothing if code is in it. */
  json(...keys: readonly string[]): Json | undefined {
    const node = this.at(...keys);
    return this.#taken(keys, () => node?.peek());
  }

  /** A text or number as it stands, and it stays behind. */
  word(...keys: readonly string[]): string | undefined {
    const value = this.at(...keys)?.tree.value;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  /** As `json`, and stays behind. */
  peek(): Json | undefined {
    const { value, offset } = this.tree;
    if (value instanceof Expression) return undefined;
    if (typeof value === 'number') return this.isExact(value, offset) ? value : undefined;
    if (value === null || typeof value !== 'object') return value;
    if (this.isList) return withoutGaps(this.list().map((item) => item.peek()));
    const entries = this.entries().map(([key, node]) => [key, node.peek()] as const);
    return withoutGaps(entries.map(([, each]) => each)) && Object.fromEntries(entries as [string, Json][]); // no gaps
  }

  /** Marks the values under the keys, or itself, as understood. */
  take(...keys: readonly string[]): void {
    if (keys.length === 0) this.file.take(this.tree);
    for (const key of keys) this.at(key)?.take();
  }

  /** Marks itself as kept; what is in it is still to be taken. */
  enter(): void {
    this.file.enter(this.tree);
  }

  isExact(value: number, offset: number): boolean {
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return true;
    const letters = this.#lettersAt(offset);
    return letters !== undefined && /^-?\d+$/.test(letters) && BigInt(letters) === BigInt(value);
  }

  #lettersAt(offset: number): string | undefined {
    return /^[-+]?[\w.+-]+/.exec(this.file.text.slice(offset, offset + 400))?.[0];
  }

  #taken<T>(keys: readonly string[], read: (tree: Tree) => T | undefined): T | undefined {
    const under = this.#under(keys);
    const value = under && read(under.tree);
    if (under && value !== undefined) this.file.take(under.tree);
    return value;
  }

  /** The hottest place of every reader: nothing is made on the way. */
  #under([first, ...others]: readonly string[]): Member | undefined {
    if (first === undefined) return this;
    return others.reduce<Member | undefined>(
      (under, key) => under && membersOf(under.tree)?.get(key),
      membersOf(this.tree)?.get(first),
    );
  }
}

function withoutGaps(all: readonly (Json | undefined)[]): readonly Json[] | undefined {
  return all.includes(undefined) ? undefined : (all as readonly Json[]); // checked
}
