// One file that is read: its text in whatever forms the readers ask for, each parsed once, and a ledger of what they took.

import type { Problem } from '../catalog/problem.ts';
import type { Snippet } from '../code/snippet.ts';
import { FileNode, type NodeFile } from './node.ts';
import { readLiteral, type Literal } from './literal.ts';
import { Problems } from './problems.ts';
import type { NotKept, Place } from './record.ts';
import { leftoversIn } from './leftovers.ts';
import { firstRows, readTable, type TableRow } from './tables/rows.ts';
import type { Columns, ColumnWord } from './tables/columns.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml-tree.ts';

const MOST_YAML_CHARACTERS = 5_000_000;
const MOST_TITLE_ROWS = 10;

interface SourceOptions {
  /** Where the text stands, if it is part of a file. */
  readonly at?: Place;
  /** Where its rows begin, if they are no lines. */
  readonly rowStarts?: readonly number[] | undefined;
  /** What columns are for, as somebody says. */
  readonly columns?: Columns | undefined;
  /** What the text is as code. */
  readonly code?: Snippet | undefined;
}

export class SourceFile implements NodeFile {
  /** As the person gave it: a name, or a path under a folder. */
  readonly path: string;
  readonly text: string;
  readonly problems: Problems;
  readonly columns: Columns | undefined;
  readonly code: Snippet | undefined;
  /** What the columns of a table were taken for. */
  columnsTaken: Readonly<Record<string, ColumnWord>> = {};
  readonly #taken = new Set<Tree>();
  readonly #entered = new Set<Tree>();
  readonly #lost = new Map<string, { count: number; offset: number }>();
  #literal: Literal | undefined;
  #documents: readonly FileNode[] | undefined;
  #firstRows: readonly (readonly string[])[] | undefined;
  /** What is wrong with the text as YAML, if it is taken for that. */
  readonly #yaml: Problems;
  #isSettled = false;
  readonly #at: Place | undefined;

  constructor(path: string, content: string, { at, rowStarts, columns, code }: SourceOptions = {}) {
    this.path = path;
    this.text = content.replace(/^\uFEFF/, '');
    this.problems = new Problems(path, this.text, rowStarts);
    this.#yaml = new Problems(path, this.text);
    this.#at = at;
    this.columns = columns;
    this.code = code;
  }

  /** A text in this file that is a value of its own, such as a cell. */
  part(text: string, at: Place): SourceFile {
    return new SourceFile(this.path, text, { at });
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
    if (this.text.length <= MOST_YAML_CHARACTERS) return readYaml(this.text, this.#yaml);
    const [size, most] = [this.text.length, MOST_YAML_CHARACTERS].map((count) => Math.ceil(count / 1_000_000));
    const message = `The file has ${size} million characters; at most ${most} million are read.`;
    this.#yaml.report('too-large', 'error', 0, message, 'Split it, or paste the names only.');
    return [];
  }

  /** What is wrong with the text as YAML. */
  get yamlProblems(): readonly Problem[] {
    return this.#yaml.all;
  }

  /** Takes the text for what it begins like, so that what is wrong with it as that is told. */
  settle(): void {
    this.#isSettled = true;
  }

  get allProblems(): readonly Problem[] {
    return this.#isSettled ? [...this.#yaml.all, ...this.problems.all] : this.problems.all;
  }

  /** The first rows of the text as a table. */
  get firstRows(): readonly (readonly string[])[] {
    this.#firstRows ??= firstRows(this.text, MOST_TITLE_ROWS);
    return this.#firstRows;
  }

  /** The rows of a table, one after the other. */
  rows(each: (row: TableRow) => void): void {
    readTable(this.text, this.problems, each);
  }

  place(offset: number): Place {
    return this.#at ?? this.problems.placeAt(offset);
  }

  /** Takes values that stand in a text of another form for what the file holds. */
  hold(trees: readonly Tree[]): readonly FileNode[] {
    this.#documents = trees.map((tree) => new FileNode(this, tree));
    return this.#documents;
  }

  /** Marks a value, with all in it, as kept or understood. */
  take(tree: Tree): void {
    this.#taken.add(tree);
  }

  /** Marks a value as kept as a thing; what is in it is still to be taken. */
  enter(tree: Tree): void {
    this.#entered.add(tree);
  }

  /** Names a fact that is read and has no place. */
  lose(kind: string, offset: number, count = 1): void {
    const there = this.#lost.get(kind);
    if (there) there.count += count;
    else this.#lost.set(kind, { count, offset });
  }

  /** Names the whole file as lost. */
  passOver(kind: string): void {
    this.#isSettled = true;
    this.lose(kind, 0);
  }

  /** What readers named as lost, and what none of them took. To be asked once, when all is read. */
  notKept(): readonly NotKept[] {
    if (!this.#isSettled) return [];
    for (const { tree } of this.#documents ?? []) {
      for (const { kind, offset } of leftoversIn(tree, { taken: this.#taken, entered: this.#entered }))
        this.lose(kind, offset);
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
