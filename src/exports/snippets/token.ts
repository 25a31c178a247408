// Code as data: a page prints each token in a span of its kind, so highlighting needs no highlighter.

import { once } from '../../catalog/lookup.ts';

export interface Token {
  readonly text: string;
  readonly kind?: 'keyword' | 'string' | 'number' | 'key' | 'comment' | 'punctuation' | 'function';
}

export interface Snippet {
  readonly id: string;
  readonly label: string;
  /** What stands on its tab where the whole label has no room. */
  readonly short?: string;
  /** What Markdown calls the language, where that is not its id. */
  readonly language?: string;
  readonly code: readonly Token[];
  /** What a reader of this snippet must know, as plain text; `backticks` mark code. */
  readonly note?: string | undefined;
}

/** A snippet whose code is written when it is first asked for: a page shows one language of several. */
export function snippet(about: Omit<Snippet, 'code'>, write: () => readonly Token[]): Snippet {
  const code = once(write);
  return {
    ...about,
    get code() {
      return code();
    },
  };
}

/** Tokens in a row; a bare string is punctuation, or plain text if it has letters. */
export function tokens(...parts: readonly (string | Token | readonly Token[])[]): readonly Token[] {
  const all: Token[] = [];
  for (const part of parts) {
    if (typeof part === 'string') all.push(...plain(part));
    else if ('text' in part) all.push(part);
    else for (const token of part) all.push(token);
  }
  return all;
}

/** The parts with a separator between them. */
export function joined(parts: readonly (readonly Token[])[], separator: string): readonly Token[] {
  return tokens(...parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

/** `analytics.track(…)`, cut into its three tokens and the arguments. */
export function callOf(method: string, args: readonly Token[]): readonly Token[] {
  return tokens('analytics', '.', { text: method, kind: 'function' }, '(', args, ')');
}

/** The same few stand in all code. */
const known = new Map<string, readonly Token[]>([['', []]]);

function plain(text: string): readonly Token[] {
  const made = known.get(text) ?? [/\p{L}/u.test(text) ? { text } : ({ text, kind: 'punctuation' } as const)];
  known.set(text, made);
  return made;
}
