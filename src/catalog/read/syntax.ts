// The parser's errors in words an analyst can act on.

import { visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Code } from '../codes.ts';

/** The code, offset, message and hint of an error of the parser. */
export function syntaxProblem(error: YAMLError, document: Document.Parsed): [Code, number, string, string] {
  const offset = error.pos[0];
  if (error.code === 'TAB_AS_INDENT') {
    return ['tab-indent', offset, 'The line is indented with a tab.', 'Indent with spaces.'];
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return ['several-documents', offset, 'The file holds several documents.', 'Put each into a file of its own.'];
  }
  if (error.code === 'NON_STRING_KEY') {
    return ['key-not-text', offset, 'A key is a list or a map.', 'Write a word before the colon.'];
  }
  if (/^Missing closing ["']/.test(error.message)) {
    const start = lastQuote(document) ?? offset;
    return ['yaml-syntax', start, 'A quote opens here and is not closed.', 'Close it, or escape the quote inside it.'];
  }
  const [message, hint] = /^Flow .*\bend with/.test(error.message)
    ? ['A bracket is not closed before this.', 'Close it, and indent the lines it goes over.']
    : (SYNTAX.get(error.code) ?? [`This is not YAML: ${sentence(error.message)}`, CHECK]);
  return ['yaml-syntax', offset, message, hint];
}

const CHECK = 'Check quotes, brackets and indentation here and in the line above.';
const SYNTAX = new Map<string, readonly [string, string]>([
  [
    'BLOCK_AS_IMPLICIT_KEY',
    ['The value contains a colon and a space, as if it were a key.', 'Put quotes around the value.'],
  ],
  ['BAD_SCALAR_START', ['A value cannot begin with this character.', 'Put quotes around the value.']],
  ['MULTILINE_IMPLICIT_KEY', ['A key has no colon on its own line.', 'Write `key: value`, and indent wrapped text.']],
  [
    'UNEXPECTED_TOKEN',
    [
      'Something follows where the value has ended.',
      'Quote the whole value; in single quotes write an apostrophe twice.',
    ],
  ],
  [
    'BAD_INDENT',
    ['The indentation does not fit the lines above.', 'Let the entries of one list or map begin in one column.'],
  ],
]);

function lastQuote(document: Document.Parsed): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') start = range?.[0];
    },
  });
  return start;
}

function sentence(message: string): string {
  const text = message.replaceAll(/\s+/g, ' ').trim();
  return /[.?]$/.test(text) ? text : `${text}.`;
}
