// Collection literals differ between languages in brackets, key spelling and little else; a dialect says how.

import type { JsonValue } from '../../catalog/model.ts';
import { joined, tokens } from './token.ts';
import type { Token } from './token.ts';

export interface Dialect {
  readonly quote: (text: string) => string;
  readonly key: (text: string) => Token;
  readonly boolean: (value: boolean) => string;
  readonly braces: readonly [open: string, close: string, empty: string];
  readonly indent: string;
  readonly lastComma: boolean;
  /** Written after a collection inside another, for languages that must be told its type. */
  readonly annotation?: (value: Collection) => string;
}

type Collection = readonly JsonValue[] | JsonRecord;
export type JsonRecord = { readonly [key: string]: JsonValue };

/** A value as code. Lines after the first begin with `margin`. */
export function literal(value: JsonValue, dialect: Dialect, margin = ''): readonly Token[] {
  if (typeof value === 'string') return [{ text: dialect.quote(value), kind: 'string' }];
  if (typeof value === 'number') return [{ text: numberText(value), kind: 'number' }];
  if (typeof value === 'boolean') return [{ text: dialect.boolean(value), kind: 'keyword' }];
  const code = isArray(value) ? arrayLiteral(value, dialect, margin) : recordLiteral(value, dialect, margin);
  return tokens(code, dialect.annotation?.(value) ?? '');
}

/** The outermost object of a call, whose type the call already says. */
export function recordLiteral(record: JsonRecord, dialect: Dialect, margin = ''): readonly Token[] {
  const [open, close, empty] = dialect.braces;
  const inner = margin + dialect.indent;
  const lines = Object.entries(record).map(([key, value]) =>
    tokens(dialect.key(key), ': ', literal(value, dialect, inner)),
  );
  return lines.length === 0 ? tokens(empty) : block([open, close], lines, dialect, margin);
}

/** Digits every language reads alike: integers too large for 64 bits are written with an exponent. */
export function numberText(value: number): string {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}

/** `Array.isArray` does not narrow readonly arrays. */
export function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function arrayLiteral(items: readonly JsonValue[], dialect: Dialect, margin: string): readonly Token[] {
  if (items.every((item) => typeof item !== 'object')) {
    const parts = items.map((item) => literal(item, dialect, margin));
    return tokens('[', joined(parts, ', '), ']');
  }
  const lines = items.map((item) => literal(item, dialect, margin + dialect.indent));
  return block(['[', ']'], lines, dialect, margin);
}

function block(
  [open, close]: readonly [string, string],
  lines: readonly (readonly Token[])[],
  { indent, lastComma }: Dialect,
  margin: string,
): readonly Token[] {
  const inner = `\n${margin}${indent}`;
  return tokens(open + inner, joined(lines, `,${inner}`), `${lastComma ? ',' : ''}\n${margin}${close}`);
}
