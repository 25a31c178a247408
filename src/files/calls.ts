// The example call of an event in every language, for its page, which has the first alone, to show what is chosen.

import type { Lookup } from '../catalog/lookup.ts';
import type { Event } from '../catalog/model.ts';
import { snippetsFor } from '../exports/snippet.ts';
import { codeHtml } from '../site/code.ts';
import { inlineHtml } from '../words/escapes/html.ts';

/** By language, as HTML. */
export type Calls = Readonly<Record<string, { readonly html: string; readonly note?: string | undefined }>>;

export function callsOf(event: Event, lookup: Lookup): Calls {
  return Object.fromEntries(
    snippetsFor(event, lookup).map(({ id, code, note }) => [
      id,
      { html: codeHtml(code), note: note && inlineHtml(note) },
    ]),
  );
}
