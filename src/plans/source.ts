// One file that is read: its text in whatever forms the readers ask for, each parsed once, and a ledger of what they took.

import { FileNode } from './node.ts';
import { readLiteral, type Literal } from './literal.ts';
import { Problems } from './problems.ts';
import type { NotKept, Place } from './record.ts';
import { leftoversIn } from './leftovers.ts';
import { readTable, type TableRow } from './tables/rows.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml-tree.ts';

const MOST_YAML_CHARACTERS = 5_000_000;

export class SourceFile {
  /** As the person gave it: a name, or a path under a folder. */
  readonly path: string;
  readonly text: string;
  readonly problems: Problems;
  readonly #taken = new Set<Tree>();
  readonly #lost = new Map<string, { count: number; offset: number }>();
  #literal: Literal | undefined;
  #documents: readonly FileNode[] | undefined;

  constructor(path: string, content: string) {
    this.path = path;
    this.text = content.replace(/^\uFEFF/, '');
    this.problems = new Problems(path, this.text);
  }

  /** Whether the text begins as JSON does. */
  get beginsLikeJson(): boolean {
    return /^\s*[[{]/.test(this.text.slice(0, 20_000));
  }

  /** The text as JSON, as far as it can be read, and what stopped it. */
  get literal(): Literal {
    this.#literal ??= readLiteral(this.text);
    return this.#literal;
  }

  /** The text as JSON or as the documents of YAML; none if it is neither. */
  get documents(): readonly FileNode[] {
    this.#documents ??= this.#trees().map((tree) => new FileNode(this, tree));
    return this.#documents;
  }

  get first(): FileNode | undefined {
    return this.documents[0];
  }

  #trees(): readonly Tree[] {
    if (this.beginsLikeJson) return this.literal.tree ? [this.literal.tree] : [];
    if (!looksLikeYaml(this.text)) return [];
    if (this.text.length <= MOST_YAML_CHARACTERS) return readYaml(this.text, this.problems);
    const [size, most] = [this.text.length, MOST_YAML_CHARACTERS].map((count) => Math.ceil(count / 1_000_000));
    const message = `The file has ${size} million characters; at most ${most} million are read.`;
    this.problems.report('too-large', 'error', 0, message, 'Split it, or paste the names only.');
    return [];
  }

  /** The rows of a table, one after the other. */
  rows(each: (row: TableRow) => void): void {
    readTable(this.text, this.problems, each);
  }

  place(offset: number): Place {
    return this.problems.placeAt(offset);
  }

  /** Marks a value, with all in it, as kept or understood. */
  take(tree: Tree): void {
    this.#taken.add(tree);
  }

  /** Names a fact that is read and has no place. */
  lose(kind: string, offset: number): void {
    const there = this.#lost.get(kind);
    if (there) there.count += 1;
    else this.#lost.set(kind, { count: 1, offset });
  }

  /** What readers named as lost, and what none of them took. To be asked once, when all is read. */
  notKept(): readonly NotKept[] {
    for (const { tree } of this.#documents ?? []) {
      for (const { kind, offset } of leftoversIn(tree, this.#taken)) this.lose(kind, offset);
    }
    return [...this.#lost].map(([kind, { count, offset }]) => ({ kind, count, ...this.place(offset) }));
  }
}

const YAML_BEGINNING = /^(?:---|%YAML|["']?[\w$][\w$.-]*["']?[ \t]*:(?:[ \t]|$)|- ["']?[\w$][\w$.-]*["']?:(?:[ \t]|$))/;

/** Whether the first line with anything in it is one of YAML. */
export function looksLikeYaml(text: string): boolean {
  const first = /^(?:[ \t]*(?:#.*)?\r?\n)*([^\n]*)/.exec(text.slice(0, 20_000))?.[1] ?? '';
  return YAML_BEGINNING.test(first.trimEnd());
}
