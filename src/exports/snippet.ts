// How an event is sent, in every language the site shows. Page and screen events are page and screen calls, never track.

import { apart, type Lookup } from '../catalog/lookup.ts';
import type { Event } from '../catalog/model.ts';
import { gtag } from './snippets/gtag.ts';
import { http } from './snippets/http.ts';
import { javascript, node } from './snippets/javascript.ts';
import { kotlin } from './snippets/kotlin.ts';
import { messageOf } from './snippets/message.ts';
import { metaPixel } from './snippets/meta-pixel.ts';
import { python } from './snippets/python.ts';
import { swift } from './snippets/swift.ts';
import type { Snippet, Token } from './snippets/token.ts';
import { vendorCallOf } from './snippets/vendor-call.ts';

export type { Snippet, Token };

/** What vendors ship for websites, by the id of the vendor. */
const OF_VENDORS = [
  ['ga4', gtag],
  ['meta', metaPixel],
] as const;

const LANGUAGES = [javascript, node, python, swift, kotlin, http] as const;

type Snippets = readonly [Snippet, ...Snippet[]];

/** The files of an event are made one after the other, and several show its call. */
let last: { readonly event: Event; readonly lookup: Lookup; readonly snippets: () => Snippets } | undefined;

/** One snippet per language, always all of them and in the same order, and then one for each vendor of which the catalog
 * states the same event. A language that cannot make the call has a
 * comment for code and a note that says what to send instead. */
export function snippetsFor(event: Event, lookup: Lookup): Snippets {
  if (last?.event !== event || last.lookup !== lookup)
    last = { event, lookup, snippets: apart(() => makeSnippets(event, lookup)) };
  return last.snippets();
}

function makeSnippets(event: Event, lookup: Lookup): Snippets {
  const message = messageOf(event, lookup);
  const [first, ...others] = LANGUAGES;
  const ofVendors = OF_VENDORS.flatMap(([vendor, write]) => {
    const call = vendorCallOf(event, vendor, message, lookup);
    return (call && write(call)) ?? [];
  });
  return [first(message), ...others.map((write) => write(message)), ...ofVendors];
}

/** The code as plain text, to copy. */
export function codeText(code: readonly Token[]): string {
  return code.map(({ text }) => text).join('');
}
