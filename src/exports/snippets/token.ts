// Code as data: a page prints each token in a span of its kind, so highlighting needs no highlighter.

export interface Token {
  readonly text: string;
  readonly kind?: 'keyword' | 'string' | 'number' | 'key' | 'comment' | 'punctuation' | 'function';
}

export interface Snippet {
  readonly id: string;
  readonly label: string;
  /** What Markdown calls the language, where that is not its id. */
  readonly language?: string;
  readonly code: readonly Token[];
  /** What a reader of this snippet must know, as plain text; `backticks` mark code. */
  readonly note?: string | undefined;
}

/** Tokens in a row; a bare string is punctuation, or plain text if it has letters. */
export function tokens(...parts: readonly (string | Token | readonly Token[])[]): readonly Token[] {
  return parts.flatMap((part) => (typeof part === 'string' ? plain(part) : part));
}

/** The parts with a separator between them. */
export function joined(parts: readonly (readonly Token[])[], separator: string): readonly Token[] {
  return parts.flatMap((part, index) => (index === 0 ? part : tokens(separator, part)));
}

/** `analytics.track(…)`, cut into its three tokens and the arguments. */
export function callOf(method: string, args: readonly Token[]): readonly Token[] {
  return tokens('analytics', '.', { text: method, kind: 'function' }, '(', args, ')');
}

function plain(text: string): readonly Token[] {
  if (text === '') return [];
  return [/\p{L}/u.test(text) ? { text } : { text, kind: 'punctuation' }];
}
