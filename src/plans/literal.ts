// Reads a value as JavaScript writes it, and so JSON as well: bare keys, single quotes, comments, trailing commas.
// Nothing is evaluated: what is not a literal becomes an `Expression` that keeps its text.

import { Scanner, Stop, unquoted } from './scanner.ts';
import { Expression, type Member, type Tree } from './tree.ts';

export interface LiteralProblem {
  readonly offset: number;
  readonly message: string;
}

export interface Literal {
  /** As much as could be read. */
  readonly tree: Tree | undefined;
  /** Just behind the value. */
  readonly end: number;
  /** The first thing wrong; reading stops there. */
  readonly problem: LiteralProblem | undefined;
}

const DEEPEST = 200;
const NUMBER = /[-+]?(?:0[xX][\da-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?![\w$])/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const EXPRESSION_PART = /[^()[\]{},;"'`\n]+/y;
const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['True', true],
  ['False', false],
  ['None', null],
  ['nil', null],
]);

/** Reads one value from `start` on; what follows it is left alone. */
export function readLiteral(text: string, start = 0): Literal {
  const reader = new LiteralReader(text, start);
  try {
    const tree = reader.value(0);
    return { tree, end: reader.position, problem: undefined };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { tree: reader.outermost, end: error.offset, problem: { offset: error.offset, message: error.message } };
  }
}

class LiteralReader extends Scanner {
  /** The object or list everything else stands in. */
  outermost: Tree | undefined;

  /** Hands a list or object to `begun` before what is in it, so that what stands before a break is not lost. */
  value(depth: number, begun?: (tree: Tree) => void): Tree {
    this.blank();
    const offset = this.position;
    if (this.atEnd) throw new Stop(offset, 'The text ends where a value should be.');
    if (depth > DEEPEST) throw new Stop(offset, `Values are nested more than ${DEEPEST} deep.`);
    if (this.mark === '{') return this.#object(depth, begun);
    if (this.mark === '[') return this.#array(depth, begun);
    const simple = this.#simple();
    if (simple !== undefined && this.#ends()) return { offset, value: simple };
    return this.#expression(offset);
  }

  #simple(): Tree['value'] | undefined {
    const raw = this.string();
    if (raw !== undefined) return raw.startsWith('`') && raw.includes('${') ? new Expression(raw) : unquoted(raw);
    const number = this.take(NUMBER);
    if (number !== undefined) return Number(number.replaceAll('_', ''));
    const start = this.position;
    const constant = CONSTANTS.get(this.take(WORD) ?? '');
    if (constant === undefined) this.position = start;
    return constant;
  }

  /** Whether the value is over here, rather than the beginning of an expression such as `2 * price`. */
  #ends(): boolean {
    const before = this.position;
    this.blank();
    const over = this.atEnd || /[,:}\])"'\w;]/.test(this.mark);
    this.position = before;
    return over;
  }

  #object(depth: number, begun?: (tree: Tree) => void): Tree {
    const offset = this.position++;
    const members = new Map<string, Member>();
    const tree = { offset, value: members, isOpen: false };
    begun?.(tree);
    return this.#collect(tree, '}', 'object', () => {
      const keyOffset = this.position;
      if (this.skip('...')) {
        this.#expression(keyOffset);
        tree.isOpen = true;
        return;
      }
      const quoted = this.mark === '"' || this.mark === "'";
      const key = this.#key();
      this.blank();
      if (!quoted && (this.mark === ',' || this.mark === '}')) {
        members.set(key, { offset: keyOffset, tree: { offset: keyOffset, value: new Expression(key) } });
        return;
      }
      if (!this.skip(':') && !this.skip('=>')) throw this.#unexpected('a colon after the key');
      const set = (tree: Tree): unknown => members.set(key, { offset: keyOffset, tree });
      set(this.value(depth + 1, set));
    });
  }

  #array(depth: number, begun?: (tree: Tree) => void): Tree {
    const offset = this.position++;
    const items: Tree[] = [];
    const tree = { offset, value: items };
    begun?.(tree);
    return this.#collect(tree, ']', 'list', () => {
      items.push(this.value(depth + 1));
    });
  }

  #collect(tree: Tree, close: string, what: string, entry: () => void): Tree {
    this.outermost ??= tree;
    for (;;) {
      this.blank();
      if (this.skip(close)) return tree;
      if (this.atEnd) throw new Stop(tree.offset, `The ${what} that begins here is never closed with "${close}".`);
      entry();
      this.blank();
      if (!this.skip(',') && this.mark !== close && !this.atEnd) throw this.#unexpected(`a comma or "${close}"`);
    }
  }

  #key(): string {
    const raw = this.string();
    if (raw !== undefined) return unquoted(raw);
    const word = this.take(WORD) ?? this.take(NUMBER);
    if (word === undefined) throw this.#unexpected('a key');
    return word;
  }

  #expression(offset: number): Tree {
    let open = 0;
    while (!this.atEnd) {
      const { mark } = this;
      if (open === 0 && /[,;)\]}\n]/.test(mark)) break;
      if (this.string() !== undefined || this.take(EXPRESSION_PART) !== undefined) continue;
      open += /[([{]/.test(mark) ? 1 : /[)\]}]/.test(mark) ? -1 : 0;
      this.position += 1;
    }
    const text = this.textFrom(offset).trim();
    if (text === '') throw this.#unexpected('a value');
    return { offset, value: new Expression(text) };
  }

  #unexpected(wanted: string): Stop {
    const found = this.atEnd ? '' : `, not "${this.mark}"`;
    return new Stop(this.position, `Here should be ${wanted}${found}.`);
  }
}
