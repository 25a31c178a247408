// Walks over a text token by token: spaces and comments, quoted strings, anything a pattern describes.

/** Reading cannot go on: what is wrong, and where. */
export class Stop extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const SPACES = /[\s\uFEFF]+/y;
const UNREMARKABLE = /[^"'`\\\n]+/y;
const QUOTES = new Set(['"', "'", '`']);
const SLASH = '/'.charCodeAt(0);
const EXCLAMATION = '!'.charCodeAt(0);
const DELETE = 0x7f;

export class Scanner {
  position: number;
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.position = start;
  }

  /** The character here; empty at the end. */
  get mark(): string {
    return this.#text.charAt(this.position);
  }

  get atEnd(): boolean {
    return this.position >= this.#text.length;
  }

  textFrom(start: number): string {
    return this.#text.slice(start, this.position);
  }

  /** Passes over spaces and comments. */
  blank(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.position);
      if (code >= EXCLAMATION && code < DELETE && code !== SLASH) return;
      if (this.take(SPACES) === undefined && !this.#comment()) return;
    }
  }

  #comment(): boolean {
    const closes = this.skip('//') ? '\n' : this.skip('/*') ? '*/' : undefined;
    if (closes === undefined) return false;
    const end = this.#text.indexOf(closes, this.position);
    this.position = end < 0 ? this.#text.length : end + closes.length;
    return true;
  }

  /** A quoted string as written. Only backquotes may hold line breaks. Stays where it is if there is none. */
  string(): string | undefined {
    const start = this.position;
    const quote = this.#text.charAt(start);
    if (!QUOTES.has(quote)) return undefined;
    this.position += 1;
    while (this.position < this.#text.length) {
      if (this.take(UNREMARKABLE) !== undefined) continue;
      const mark = this.#text.charAt(this.position);
      if (mark === '\n' && quote !== '`') break;
      this.position += mark === '\\' ? 2 : 1;
      if (mark === quote) return this.#text.slice(start, this.position);
    }
    throw new Stop(start, 'A quotation mark is opened and not closed.');
  }

  skip(mark: string): boolean {
    const there = this.#text.startsWith(mark, this.position);
    if (there) this.position += mark.length;
    return there;
  }

  take(pattern: RegExp): string | undefined {
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

const LONGEST_UNESCAPED = 100_000;

/** What a quoted string says. Texts too long to be a name or a value keep their escapes. */
export function unquoted(raw: string): string {
  const inner = raw.slice(1, -1);
  if (inner.length > LONGEST_UNESCAPED || !inner.includes('\\')) return inner;
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
