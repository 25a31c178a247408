// Whether a call sends an event, and which: its name and what is sent, as terms that constants are still to be put into.

import { mapOf } from './maps.ts';
import type { Sent } from './sent.ts';
import { readMessage } from './message.ts';
import { dotted, type Call, type Resolve } from './term.ts';
import { LIBRARY, plain, VENDOR_CALLS, type Reading, type VendorCall } from './vendors.ts';
import { snowplowOf, structOf } from './snowplow.ts';

interface Manner {
  readonly isPersonFirst: boolean;
  /** Functions of the reader's own that send an event: `trackEvent`, `tracking.send`. */
  readonly wrappers: readonly string[];
}

/** What the call sends; nothing if it sends no event. */
export function sentBy(call: Call, resolve: Resolve, { isPersonFirst, wrappers }: Manner): Sent | undefined {
  const on = dotted(call.receiver) || (call.receiver?.kind === 'other' ? call.receiver.text : '');
  const whole = on === '' ? call.method : `${on}.${call.method}`;
  if (wrappers.some((name) => whole === name || whole.endsWith(`.${name}`)))
    return readTrack(call, resolve, { isPersonFirst: false, isSure: true, before: 0 });
  const method = plain(call.method);
  for (const row of VENDOR_CALLS) {
    if (!row.methods.includes(method) || (row.on && !row.on.test(on))) continue;
    if (row.takesMessage && call.args[0]?.term.kind === 'text') continue;
    const sent = read(row, call, resolve, {
      isPersonFirst,
      isSure: row.on !== undefined || LIBRARY.test(on),
      before: row.before ?? 0,
    });
    if (sent) return sent;
  }
  return undefined;
}

interface How {
  readonly isPersonFirst: boolean;
  /** Whether a name that is computed is worth telling. */
  readonly isSure: boolean;
  readonly before: number;
}

function read(row: VendorCall, call: Call, resolve: Resolve, how: How): Sent | undefined {
  switch (row.reading) {
    case 'verb':
      return readVerb(row, call, resolve);
    case 'push':
      return readPush(call, resolve);
    case 'snowplow':
      return snowplowOf(call.args, resolve);
    case 'struct':
      return structOf(call.args, resolve);
    case 'view':
      return readView(call, resolve);
    case 'track':
      return snowplowOf(call.args, resolve) ?? readTrack(call, resolve, how);
    default:
      return readMessage(row.reading, call, resolve, how);
  }
}

function readTrack(call: Call, resolve: Resolve, how: How): Sent | undefined {
  const sent = readMessage('track', call, resolve, how);
  if (!sent) return undefined;
  const { name } = sent;
  const isNamed = name?.kind === 'text' || (name?.kind === 'name' && resolve(name)?.kind === 'text');
  if (isNamed || sent.call !== 'track') return sent;
  // A computed name is told where the call surely sends an event: on a library, or a text with something in it.
  const isLikely =
    how.isSure ||
    (name !== undefined && (sent.properties?.kind === 'map' || /^[`"'f$@]/.test('text' in name ? name.text : '')));
  return name && isLikely && name.kind !== 'plain' && name.kind !== 'list' ? sent : undefined;
}

const VIEWS: Readonly<Record<string, Reading>> = {
  trackPageView: 'view',
  trackScreenView: 'view',
  trackStructEvent: 'struct',
};

function readVerb({ verbs = {} }: VendorCall, call: Call, resolve: Resolve): Sent | undefined {
  const verb = call.args[0]?.term;
  const before = verb?.kind === 'text' ? verbs[verb.value.split(':')[0] ?? ''] : undefined;
  if (before === undefined || verb?.kind !== 'text') return undefined;
  const rest = { ...call, args: call.args.slice(before) };
  const word = verb.value.split(':')[0] ?? '';
  if (/SelfDescribing|Unstruct/.test(word)) return snowplowOf(rest.args, resolve);
  if (VIEWS[word] === 'struct') return structOf(rest.args, resolve);
  if (VIEWS[word] === 'view') return readView(rest, resolve);
  return { call: 'track', name: rest.args[0]?.term, properties: rest.args[1]?.term };
}

/** `dataLayer.push({ event: …, ecommerce: { … } })`: what is in `ecommerce` is sent as such. */
function readPush({ args }: Call, resolve: Resolve): Sent | undefined {
  const pushed = mapOf(args[0]?.term, resolve);
  const name = pushed?.entries.find(({ key }) => key.kind === 'text' && key.value === 'event')?.value;
  if (!pushed || !name) return undefined;
  if (name.kind === 'text' && /^gtm\./.test(name.value)) return undefined;
  let { isOpen } = pushed;
  const entries = pushed.entries.flatMap((entry) => {
    if (entry.value === name) return [];
    const isWrapper =
      entry.key.kind === 'text' && (entry.key.value === 'ecommerce' || entry.key.value === 'eventModel');
    const inner = isWrapper ? mapOf(entry.value, resolve) : undefined;
    isOpen ||= inner?.isOpen ?? false;
    return inner ? inner.entries : [entry];
  });
  return { call: 'track', name, properties: { ...pushed, entries, isOpen } };
}

/** Page and screen views of Snowplow: the title is their name, if it is told. */
function readView(call: Call, resolve: Resolve): Sent | undefined {
  const isScreen =
    /screen/i.test(call.method) || (call.args[0]?.term.kind === 'text' && /screen/i.test(call.args[0].term.value));
  const given = mapOf(call.args[0]?.term, resolve);
  const title = given?.entries.find(
    ({ key }) => key.kind === 'text' && (key.value === 'title' || key.value === 'name'),
  )?.value;
  return { call: isScreen ? 'screen' : 'page', name: title, properties: given };
}
