// Reads a value as JavaScript writes it, and so JSON as well: bare keys, single quotes, comments, trailing commas.
// Nothing is evaluated: what is not a literal becomes an `Expression` that keeps its text.

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
const BLANK = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const STRING = /"[^"\\\n]*(?:\\[^][^"\\\n]*)*"|'[^'\\\n]*(?:\\[^][^'\\\n]*)*'|`[^`\\]*(?:\\[^][^`\\]*)*`/y;
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
    return { tree: error.partial, end: error.offset, problem: { offset: error.offset, message: error.message } };
  }
}

class Stop extends Error {
  readonly offset: number;
  partial: Tree | undefined;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

class LiteralReader {
  position: number;
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.position = start;
  }

  value(depth: number): Tree {
    this.#take(BLANK);
    const offset = this.position;
    const mark = this.#text[offset];
    if (mark === undefined) throw new Stop(offset, 'The text ends where a value should be.');
    if (depth > DEEPEST) throw new Stop(offset, `Values are nested more than ${DEEPEST} deep.`);
    if (mark === '{') return this.#object(depth);
    if (mark === '[') return this.#array(depth);
    const simple = this.#simple();
    if (simple !== undefined && this.#ends()) return { offset, value: simple };
    return this.#expression(offset);
  }

  #simple(): Tree['value'] | undefined {
    const quote = this.#text[this.position];
    if (quote === '"' || quote === "'" || quote === '`') {
      const offset = this.position;
      const raw = this.#take(STRING);
      if (raw === undefined) throw new Stop(offset, 'A quotation mark is opened and not closed.');
      return quote === '`' && raw.includes('${') ? new Expression(raw) : unquoted(raw);
    }
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number.replaceAll('_', ''));
    const start = this.position;
    const constant = CONSTANTS.get(this.#take(WORD) ?? '');
    if (constant === undefined) this.position = start;
    return constant;
  }

  /** Whether the value is over here, rather than the beginning of an expression such as `2 * price`. */
  #ends(): boolean {
    const before = this.position;
    this.#take(BLANK);
    const mark = this.#text[this.position];
    this.position = before;
    return mark === undefined || /[,:}\])"'\w;]/.test(mark);
  }

  #object(depth: number): Tree {
    const offset = this.position++;
    const members = new Map<string, Member>();
    const tree = { offset, value: members };
    return this.#collect(tree, '}', 'object', () => {
      const keyOffset = this.position;
      if (this.#text.startsWith('...', keyOffset)) {
        this.#expression(keyOffset);
        return;
      }
      const key = this.#key();
      this.#take(BLANK);
      const shorthand = this.#text[this.position] === ',' || this.#text[this.position] === '}';
      if (shorthand && !/["'`]/.test(this.#text.charAt(keyOffset))) {
        members.set(key, { offset: keyOffset, tree: { offset: keyOffset, value: new Expression(key) } });
        return;
      }
      if (!this.#skip(':') && !this.#skip('=>')) throw this.#unexpected('a colon after the key');
      members.set(key, { offset: keyOffset, tree: this.value(depth + 1) });
    });
  }

  #array(depth: number): Tree {
    const offset = this.position++;
    const items: Tree[] = [];
    return this.#collect({ offset, value: items }, ']', 'list', () => {
      items.push(this.value(depth + 1));
    });
  }

  /** Reads entries up to the closing mark; a value cut off by a problem keeps what it has. */
  #collect(tree: Tree, close: string, what: string, entry: () => void): Tree {
    try {
      for (;;) {
        this.#take(BLANK);
        if (this.#skip(close)) return tree;
        if (this.position >= this.#text.length) {
          throw new Stop(tree.offset, `The ${what} that begins here is never closed with "${close}".`);
        }
        entry();
        this.#take(BLANK);
        if (this.#skip(',') || this.#text[this.position] === close || this.position >= this.#text.length) continue;
        throw this.#unexpected(`a comma or "${close}"`);
      }
    } catch (error) {
      if (error instanceof Stop) error.partial = tree;
      throw error;
    }
  }

  #key(): string {
    const raw = this.#take(STRING);
    if (raw !== undefined) return unquoted(raw);
    const word = this.#take(WORD) ?? this.#take(NUMBER);
    if (word === undefined) throw this.#unexpected('a key');
    return word;
  }

  #expression(offset: number): Tree {
    let open = 0;
    while (this.position < this.#text.length) {
      const mark = this.#text.charAt(this.position);
      if (open === 0 && /[,;)\]}\n]/.test(mark)) break;
      if (/["'`]/.test(mark)) {
        if (this.#take(STRING) === undefined)
          throw new Stop(this.position, 'A quotation mark is opened and not closed.');
      } else if (this.#take(EXPRESSION_PART) === undefined) {
        open += /[([{]/.test(mark) ? 1 : /[)\]}]/.test(mark) ? -1 : 0;
        this.position += 1;
      }
    }
    const text = this.#text.slice(offset, this.position).trim();
    if (text === '') throw this.#unexpected('a value');
    return { offset, value: new Expression(text) };
  }

  #unexpected(wanted: string): Stop {
    const found = this.#text[this.position];
    return new Stop(this.position, `Here should be ${wanted}${found === undefined ? '.' : `, not "${found}".`}`);
  }

  #skip(mark: string): boolean {
    const there = this.#text.startsWith(mark, this.position);
    if (there) this.position += mark.length;
    return there;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
};

function unquoted(raw: string): string {
  const inner = raw.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(
    /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g,
    (...found: string[]) => {
      const [, braced, four, two, mark = ''] = found;
      const code = Number.parseInt(braced ?? four ?? two ?? '', 16);
      if (Number.isNaN(code)) return Object.hasOwn(ESCAPES, mark) ? (ESCAPES[mark] ?? mark) : mark;
      return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
    },
  );
}
