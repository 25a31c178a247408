// Reads the bodies of Terraform's resources as values: arguments, lists, objects, `jsonencode(…)` and here-documents of JSON.
// Nothing is evaluated: what refers to something else becomes an `Expression`.

import { readLiteral, type LiteralProblem } from './literal.ts';
import { Scanner, Stop, unquoted } from './scanner.ts';
import { Expression, type Member, type Tree } from './tree.ts';

const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const HEREDOC = /<<[-~]?[ \t]*(\w+)[ \t]*\r?\n/y;
const REST = /[^\n,\])}]+/y;
const DEEPEST = 100;

/** The body of each block at the top, as an object. */
export function readHcl(text: string): {
  readonly trees: readonly Tree[];
  readonly problem: LiteralProblem | undefined;
} {
  const reader = new HclReader(text, 0);
  const trees: Tree[] = [];
  try {
    while (reader.toBlock()) trees.push(reader.body(0));
    return { trees, problem: undefined };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { trees, problem: { offset: error.offset, message: error.message } };
  }
}

class HclReader extends Scanner {
  readonly #text: string;

  constructor(text: string, start: number) {
    super(text, start);
    this.#text = text;
  }

  /** Goes on to the next opening bracket of a block. */
  toBlock(): boolean {
    for (;;) {
      this.space();
      if (this.atEnd) return false;
      if (this.mark === '{') return true;
      if (this.string() === undefined && this.take(NAME) === undefined) this.position += 1;
    }
  }

  body(depth: number): Tree {
    const offset = this.position++;
    const members = new Map<string, Member>();
    for (;;) {
      this.space();
      if (this.skip('}')) return { offset, value: members };
      if (this.atEnd) throw new Stop(offset, 'The block that begins here is never closed with "}".');
      if (this.skip(',')) continue;
      const keyOffset = this.position;
      const key = this.#key();
      this.space();
      if (this.skip('=') || this.skip(':')) members.set(key, { offset: keyOffset, tree: this.#value(depth + 1) });
      else this.#block(members, key, keyOffset, depth);
    }
  }

  /** `rule { … }`: blocks of one name make a list. */
  #block(members: Map<string, Member>, key: string, offset: number, depth: number): void {
    while (this.string() !== undefined) this.space();
    if (this.mark !== '{') throw new Stop(this.position, `Here should be "=" or "{", not "${this.mark}".`);
    const before = members.get(key)?.tree.value;
    const all = Array.isArray(before) ? (before as readonly Tree[]) : []; // Array.isArray forgets `readonly`
    members.set(key, { offset, tree: { offset, value: [...all, this.body(depth + 1)] } });
  }

  #key(): string {
    const raw = this.string();
    const key = raw === undefined ? this.take(NAME) : unquoted(raw);
    if (key === undefined) throw new Stop(this.position, `Here should be a name, not "${this.mark}".`);
    return key;
  }

  #value(depth: number): Tree {
    this.space();
    const offset = this.position;
    if (depth > DEEPEST) throw new Stop(offset, `Values are nested more than ${DEEPEST} deep.`);
    if (this.mark === '{') return this.body(depth);
    if (this.mark === '[') return this.#list(depth);
    const heredoc = this.take(HEREDOC);
    if (heredoc !== undefined) return this.#heredoc(offset, heredoc);
    const raw = this.string();
    if (raw !== undefined) return { offset, value: raw.includes('${') ? new Expression(raw) : unquoted(raw) };
    const number = this.take(NUMBER);
    if (number !== undefined) return { offset, value: Number(number) };
    const word = this.take(NAME);
    if (word === 'jsonencode' && this.skip('(')) {
      const value = this.#value(depth + 1);
      this.space();
      this.skip(')');
      return value;
    }
    if (word === 'true' || word === 'false') return { offset, value: word === 'true' };
    if (word === 'null') return { offset, value: null };
    return { offset, value: new Expression(`${word ?? ''}${this.take(REST) ?? ''}`) };
  }

  #list(depth: number): Tree {
    const offset = this.position++;
    const items: Tree[] = [];
    for (;;) {
      this.space();
      if (this.skip(']')) return { offset, value: items };
      if (this.atEnd) throw new Stop(offset, 'The list that begins here is never closed with "]".');
      if (this.skip(',')) continue;
      const before = this.position;
      items.push(this.#value(depth + 1));
      if (this.position === before) throw new Stop(before, `Here should be a value, not "${this.mark}".`);
    }
  }

  /** JSON where it is any, else the text. */
  #heredoc(offset: number, opening: string): Tree {
    const start = this.position;
    const word = /(\w+)\s*$/.exec(opening)?.[1] ?? '';
    const end = new RegExp(`^[ \\t]*${word}[ \\t]*$`, 'm').exec(this.#text.slice(start));
    const length = end?.index ?? this.#text.length - start;
    const inner = this.#text.slice(start, start + length);
    this.position = start + length + (end?.[0].length ?? 0);
    const { tree, problem } = /^\s*[[{]/.test(inner)
      ? readLiteral(this.#text, start)
      : { tree: undefined, problem: undefined };
    return tree && !problem ? tree : { offset, value: inner };
  }

  /** Spaces and comments, which may begin with a hash as well. */
  space(): void {
    for (;;) {
      this.blank();
      if (this.mark !== '#') return;
      const end = this.#text.indexOf('\n', this.position);
      this.position = end < 0 ? this.#text.length : end;
    }
  }
}
