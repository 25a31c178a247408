import type { JsonValue } from '../../catalog/model.ts';
import { isArray, literal, recordLiteral } from './literal.ts';
import type { Dialect } from './literal.ts';
import { hasTraits } from '../../words/events/calls.ts';
import { isEmpty } from './message.ts';
import type { Message } from './message.ts';
import { quoteSwift } from './quote.ts';
import { callOf, joined, snippet, tokens } from './token.ts';
import type { Snippet, Token } from './token.ts';

const DIALECT: Dialect = {
  quote: quoteSwift,
  key: (key) => ({ text: quoteSwift(key), kind: 'key' }),
  boolean: String,
  braces: ['[', ']', '[:]'],
  indent: '    ',
  lastComma: true,
  annotation: (value) => (isArray(value) ? (infers(value) ? '' : ' as [Any]') : ' as [String: Any]'),
};

export const NO_PAGE_CALL = 'In an app a screen is what a page is on a website: send a screen call instead.';

/** analytics-swift. Its screen call wants a title; it has no page call. */
export function swift(message: Message): Snippet {
  const shared = { id: 'swift', label: 'Swift' } as const;
  if (message.call === 'page') {
    return { ...shared, code: [{ text: '// analytics-swift has no page call.', kind: 'comment' }], note: NO_PAGE_CALL };
  }
  return snippet({ ...shared, note: message.note || undefined }, () =>
    callOf(message.call, joined(args(message), ', ')),
  );
}

function args({ call, event, userId, groupId, category, name, payload }: Message): readonly (readonly Token[])[] {
  const first: readonly [string, string | undefined][] =
    call === 'track'
      ? [['name', event]]
      : call === 'identify'
        ? [['userId', userId]]
        : call === 'group'
          ? [['groupId', groupId]]
          : [
              ['title', name ?? 'Home'],
              ['category', category],
            ];
  const labelled = first.flatMap(([label, text]) =>
    text === undefined ? [] : [tokens(`${label}: `, literal(text, DIALECT))],
  );
  if (isEmpty(payload)) return labelled;
  return [...labelled, tokens(hasTraits(call) ? 'traits: ' : 'properties: ', recordLiteral(payload, DIALECT))];
}

/** Whether Swift can tell the element type of an array literal by itself. */
function infers(items: readonly JsonValue[]): boolean {
  const kinds = new Set(items.map((item) => (typeof item === 'object' && isArray(item) ? 'array' : typeof item)));
  return kinds.size === 1 && !kinds.has('array');
}
