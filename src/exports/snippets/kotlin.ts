import type { JsonValue } from '../../catalog/model.ts';
import { isArray, numberText } from './literal.ts';
import type { JsonRecord } from './literal.ts';
import { hasTraits } from '../../words/events/calls.ts';
import { isEmpty } from './message.ts';
import type { Message } from './message.ts';
import { quoteKotlin } from './quote.ts';
import { NO_PAGE_CALL } from './swift.ts';
import { callOf, joined, snippet, tokens } from './token.ts';
import type { Snippet, Token } from './token.ts';

const INDENT = '    ';

/** analytics-kotlin, with the builders of kotlinx.serialization. Its screen call wants a title; it has no page call. */
export function kotlin(message: Message): Snippet {
  const shared = { id: 'kotlin', label: 'Kotlin' } as const;
  if (message.call === 'page') {
    return {
      ...shared,
      code: [{ text: '// analytics-kotlin has no page call.', kind: 'comment' }],
      note: NO_PAGE_CALL,
    };
  }
  return snippet({ ...shared, note: message.note || undefined }, () =>
    callOf(message.call, joined(args(message), ', ')),
  );
}

function args({ call, event, userId, groupId, category, name, payload }: Message): readonly (readonly Token[])[] {
  const built = isEmpty(payload) ? [] : [tokens(fn('buildJsonObject'), ' ', body(payload, ''))];
  if (call === 'track') return [[string(event)], ...built];
  if (hasTraits(call)) return [[string(groupId ?? userId)], ...built];
  return [
    tokens('title = ', string(name ?? 'Home')),
    ...built.map((object) => tokens('properties = ', object)),
    ...(category === undefined ? [] : [tokens('category = ', string(category))]),
  ];
}

/** `{ put("key", value) … }` */
function body(record: JsonRecord, margin: string): readonly Token[] {
  return braces(
    Object.entries(record).map(([key, value]) =>
      statement('put', [{ text: quoteKotlin(key), kind: 'key' }], value, margin + INDENT),
    ),
    margin,
  );
}

function statement(verb: 'put' | 'add', key: readonly Token[], value: JsonValue, margin: string): readonly Token[] {
  if (typeof value !== 'object') {
    return tokens(fn(verb), '(', joined([...(key.length > 0 ? [key] : []), [scalar(value)]], ', '), ')');
  }
  const head = key.length > 0 ? tokens('(', key, ') ') : tokens(' ');
  if (!isArray(value)) return tokens(fn(`${verb}JsonObject`), head, body(value, margin));
  const items = value.map((item) => statement('add', [], item, margin + INDENT));
  return tokens(fn(`${verb}JsonArray`), head, braces(items, margin));
}

function braces(lines: readonly (readonly Token[])[], margin: string): readonly Token[] {
  if (lines.length === 0) return tokens('{}');
  return tokens('{', ...lines.map((line) => tokens(`\n${margin}${INDENT}`, line)), `\n${margin}}`);
}

function scalar(value: string | number | boolean): Token {
  if (typeof value === 'string') return string(value);
  if (typeof value === 'number') return { text: numberText(value), kind: 'number' };
  return { text: String(value), kind: 'keyword' };
}

const string = (text: string): Token => ({ text: quoteKotlin(text), kind: 'string' });
const fn = (text: string): Token => ({ text, kind: 'function' });
