import { literal } from './literal.ts';
import type { Dialect } from './literal.ts';
import { fieldsOf } from './message.ts';
import type { Message } from './message.ts';
import { quotePython } from './quote.ts';
import { callOf, snippet, tokens } from './token.ts';
import type { Snippet } from './token.ts';

const INDENT = '    ';

const DIALECT: Dialect = {
  quote: quotePython,
  key: (key) => ({ text: quotePython(key), kind: 'key' }),
  boolean: (value) => (value ? 'True' : 'False'),
  braces: ['{', '}', '{}'],
  indent: INDENT,
  lastComma: true,
};

/** `segment.analytics`, with keyword arguments. */
export function python(message: Message): Snippet {
  const args = () =>
    Object.entries(fieldsOf(message)).flatMap(([field, value]) =>
      tokens(
        `\n${INDENT}`,
        { text: field.replace('Id', '_id'), kind: 'key' },
        '=',
        literal(value, DIALECT, INDENT),
        ',',
      ),
    );
  return snippet({ id: 'python', label: 'Python', note: message.note || undefined }, () =>
    callOf(message.call, tokens(args(), '\n')),
  );
}
