// String literals. Whatever a reader cannot see in the code is escaped: control characters, line and paragraph
// separators, lone surrogates, and the format characters that reorder or hide text.

const UNSEEN = /["\\$]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A double-quoted literal. `short` holds the escapes of the language by character; `code` writes any other. */
function quote(text: string, short: Readonly<Record<string, string>>, code: (point: number) => string): string {
  return `"${text.replace(UNSEEN, (char) => (Object.hasOwn(short, char) ? (short[char] ?? '') : code(char.codePointAt(0) ?? 0)))}"`;
}

const COMMON = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const DOLLAR_IS_PLAIN = { ...COMMON, $: '$' };

const hex = (point: number, digits: number): string => point.toString(16).toUpperCase().padStart(digits, '0');

const units = (point: number): string =>
  Array.from(String.fromCodePoint(point).split(''), (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`).join('');

/** For JSON and JavaScript. */
export const quoteJson = (text: string): string => quote(text, DOLLAR_IS_PLAIN, units);

export const quotePython = (text: string): string =>
  quote(text, DOLLAR_IS_PLAIN, (point) => (point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`));

/** Swift has no lone surrogates: each becomes U+FFFD. */
export const quoteSwift = (text: string): string =>
  quote(text.toWellFormed(), DOLLAR_IS_PLAIN, (point) => `\\u{${hex(point, 4)}}`);

export const quoteKotlin = (text: string): string => quote(text, { ...COMMON, $: '\\$' }, units);
