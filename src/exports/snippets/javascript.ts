import { literal, recordLiteral } from './literal.ts';
import type { Dialect, JsonRecord } from './literal.ts';
import { fieldsOf, isEmpty } from './message.ts';
import type { Message } from './message.ts';
import { quoteJson } from './quote.ts';
import { callOf, joined, snippet, tokens } from './token.ts';
import type { Snippet, Token } from './token.ts';

const DIALECT: Dialect = {
  quote: quoteJson,
  key: jsKey,
  boolean: String,
  braces: ['{', '}', '{}'],
  indent: '  ',
  lastComma: true,
};

const ON_A_WEBSITE =
  'Screen calls are made for apps. On a website send a page call; `analytics.screen` exists in Analytics.js since 1.42 of `@segment/analytics-next`.';

/** Analytics.js in the browser, which knows the user already. A single text before the properties is the name, so a
 * category without a name goes among the properties alone. */
export function javascript(message: Message): Snippet {
  const { call, payload, note } = message;
  const said = [call === 'screen' ? ON_A_WEBSITE : '', note].filter(Boolean).join(' ') || undefined;
  return snippet({ id: 'javascript', label: 'JavaScript', short: 'JS', note: said }, () => {
    const args = texts(message).map((text) => literal(text, DIALECT));
    if (!isEmpty(payload)) args.push(recordLiteral(payload, DIALECT));
    return tokens(callOf(call, joined(args, ', ')), ';');
  });
}

/** `@segment/analytics-node`. */
export function node(message: Message): Snippet {
  const about = {
    id: 'node',
    language: 'javascript',
    label: 'Node.js',
    short: 'Node',
    note: message.note || undefined,
  };
  return snippet(about, () => tokens(callOf(message.call, recordLiteral(fieldsOf(message), DIALECT)), ';'));
}

/** `gtag('event', …)`: a function of the page with texts and what is sent, if that is anything. */
export function browserCall(name: string, args: readonly string[], payload: JsonRecord): readonly Token[] {
  const all = args.map((text) => literal(text, DIALECT));
  if (!isEmpty(payload)) all.push(recordLiteral(payload, DIALECT));
  return tokens({ text: name, kind: 'function' }, '(', joined(all, ', '), ')', ';');
}

function texts({ call, event, userId, groupId = '', category, name }: Message): readonly string[] {
  switch (call) {
    case 'track':
      return [event];
    case 'identify':
      return [userId];
    case 'group':
      return [groupId];
    case 'page':
    case 'screen':
      return name === undefined ? [] : [category, name].filter((text) => text !== undefined);
  }
}

/** Written as a plain key, `__proto__` would set the prototype. */
function jsKey(key: string): Token {
  if (key === '__proto__') return { text: '["__proto__"]', kind: 'key' };
  return { text: /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoteJson(key), kind: 'key' };
}
