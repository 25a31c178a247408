import { recordLiteral } from './literal.ts';
import type { Dialect } from './literal.ts';
import { fieldsOf } from './message.ts';
import type { Message } from './message.ts';
import { quoteJson } from './quote.ts';
import { snippet, tokens } from './token.ts';
import type { Snippet } from './token.ts';

const DIALECT: Dialect = {
  quote: quoteJson,
  key: (key) => ({ text: quoteJson(key), kind: 'key' }),
  boolean: String,
  braces: ['{', '}', '{}'],
  indent: '  ',
  lastComma: false,
};

/** The HTTP Tracking API, with the write key in the body; one request as HTTP clients and editors read it. */
export function http(message: Message): Snippet {
  const { call, writeKey, note } = message;
  return snippet({ id: 'http', label: 'HTTP', note: note || undefined }, () =>
    tokens(
      { text: 'POST', kind: 'keyword' },
      ` https://api.segment.io/v1/${call}\n`,
      { text: 'Content-Type', kind: 'key' },
      ': ',
      'application/json',
      '\n\n',
      recordLiteral({ writeKey, ...fieldsOf(message) }, DIALECT),
    ),
  );
}
