// How an event is sent, in every language the site shows. Page and screen events are page and screen calls, never track.

import type { Lookup } from '../catalog/lookup.ts';
import type { Event } from '../catalog/model.ts';
import { http } from './snippets/http.ts';
import { javascript, node } from './snippets/javascript.ts';
import { kotlin } from './snippets/kotlin.ts';
import { messageOf } from './snippets/message.ts';
import { python } from './snippets/python.ts';
import { swift } from './snippets/swift.ts';
import type { Snippet, Token } from './snippets/token.ts';

export type { Snippet, Token };

const LANGUAGES = [javascript, node, python, swift, kotlin, http] as const;

type Snippets = readonly [Snippet, ...Snippet[]];

/** The files of an event are made one after the other, and several show its call. */
let last: { readonly event: Event; readonly lookup: Lookup; readonly snippets: Snippets } | undefined;

/** One snippet per language, always all of them and in the same order. A language that cannot make the call has a
 * comment for code and a note that says what to send instead. */
export function snippetsFor(event: Event, lookup: Lookup): Snippets {
  if (last?.event !== event || last.lookup !== lookup) last = { event, lookup, snippets: makeSnippets(event, lookup) };
  return last.snippets;
}

function makeSnippets(event: Event, lookup: Lookup): Snippets {
  const message = messageOf(event, lookup);
  const [first, ...others] = LANGUAGES;
  return [first(message), ...others.map((write) => write(message))];
}

/** The code as plain text, to copy. */
export function codeText(code: readonly Token[]): string {
  return code.map(({ text }) => text).join('');
}
