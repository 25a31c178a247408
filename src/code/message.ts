// The name and the properties in what a call is given: a message with both, labelled arguments, or one after the other.

import { mapOf } from './maps.ts';
import { bare, BODIES, bodyOf, byLabel, positionalName, type Manner } from './arguments.ts';
import type { CallWord, Sent } from './sent.ts';
import { dotted, type Call, type MapTerm, type Resolve, type Term } from './term.ts';

/** How keys and labels for each are spelt, without case and marks. */
const NAMES = ['event', 'eventname', 'eventtype', 'name', 'eventid'];
const TITLES = ['name', 'title', 'screenname', 'screentitle', 'pagename'];
/** What is said beside: of people, of time, of where it goes. */
const BESIDE =
  /^(?:userid|anonymousid|distinctid|groupid|timestamp|context|integrations|options|deviceid|sessionid|user|type|messageid|sendfeatureflags|groups|groupproperties|callback|uuid|insertid|time|category)$/;

export function readMessage(reading: string, call: Call, resolve: Resolve, how: Manner): Sent | undefined {
  const word = reading as CallWord; // only those of them that are calls come here
  const args = call.args.slice(how.before);
  // Before a message there may be a context, as in Go, and never a name.
  const [first, second] = args;
  const among = first?.term.kind === 'name' ? [first, second] : [first];
  const made = among.find((each) => each?.label === '' && isMessage(each.term, resolve))?.term;
  if (made) return fromMessage(word, made, resolve);
  const labelled = byLabel(args);
  const names = word === 'track' ? NAMES : TITLES;
  const body = bodyOf(args, call, resolve);
  if (word === 'identify' || word === 'group') return { call: word, name: undefined, properties: body };
  const label = names.map((name) => labelled.get(name)).find((term) => term !== undefined);
  if (label) {
    // `track(event: BaseEvent(…))` says all of it under the label.
    if (isMessage(label, resolve)) return fromMessage(word, label, resolve);
    return { call: word, name: label, properties: body };
  }
  const name = positionalName(word, args, resolve, how);
  if (word === 'track' && name === undefined) return undefined;
  return { call: word, name, properties: body };
}

/** Whether it holds the name itself: an object with a key for it, or something made of a name and properties. */
function isMessage(term: Term, resolve: Resolve): boolean {
  if (term.kind === 'call')
    return !isPlainMap(term, resolve) && (MESSAGE.test(rootOf(term).method) || holdsName(mapOf(term, resolve)));
  const map = term.kind === 'list' ? undefined : mapOf(term, resolve);
  if (term.kind === 'list') return term.items[0] !== undefined && isMessage(term.items[0], resolve);
  return holdsName(map) || (map?.type !== undefined && TYPES.test(map.type)) || holdsBody(map);
}

const MESSAGE = /(?:Event|Message|builder|Builder|Track|Page|Screen|Identify|Group)$/;
const TYPES = /^(?:Track|Page|Screen|Identify|Group|Alias|Capture|Event)(?:Message)?$/;

function isPlainMap(term: Call, resolve: Resolve): boolean {
  const root = rootOf(term);
  return /^(?:\w*[mM]apOf|of|dict|bundleOf)$/.test(root.method) && !holdsName(mapOf(term, resolve));
}

function holdsName(map: MapTerm | undefined): boolean {
  const keys = keysOf(map);
  return (
    keys.some((key) => key === 'event' || key === 'eventname' || key === 'eventtype') ||
    (keys.includes('name') && holdsBody(map))
  );
}

function holdsBody(map: MapTerm | undefined): boolean {
  const keys = keysOf(map);
  const isSaid = keys.some(
    (key) => key === 'userid' || key === 'distinctid' || key === 'anonymousid' || key === 'groupid',
  );
  return (
    isSaid && keys.some((key) => key === 'properties' || key === 'traits' || key === 'userid' || key === 'groupid')
  );
}

function keysOf(map: MapTerm | undefined): readonly string[] {
  return (map?.entries ?? []).flatMap(({ key }) => (key.kind === 'text' ? [bare(key.value)] : []));
}

function fromMessage(word: CallWord, message: Term, resolve: Resolve): Sent | undefined {
  const term = message.kind === 'list' ? message.items[0] : message;
  const map = mapOf(term, resolve);
  const call = term?.kind === 'call' ? rootOf(term) : undefined;
  const meant = callOf(word, call ? `${dotted(call.receiver)} ${call.method}` : (map?.type ?? ''));
  const under = (keys: readonly string[]): Term | undefined =>
    keys
      .map((key) => map?.entries.findLast((entry) => entry.key.kind === 'text' && bare(entry.key.value) === key)?.value)
      .find((value) => value !== undefined);
  const texts = (call?.args ?? []).filter(({ label, term: each }) => label === '' && !mapOf(each, resolve));
  const body = under(BODIES) ?? call?.args.find(({ label, term: each }) => label === '' && mapOf(each, resolve))?.term;
  const isNameless = meant === 'identify' || meant === 'group';
  const name = isNameless ? undefined : (under(meant === 'track' ? NAMES : TITLES) ?? texts[0]?.term);
  if (meant === 'track' && !name) return undefined;
  const others =
    map && !body
      ? map.entries.filter(({ key, value }) => value !== name && !(key.kind === 'text' && BESIDE.test(bare(key.value))))
      : [];
  const rest: Term | undefined =
    body ?? (others.length > 0 && map && call === undefined ? { ...map, entries: others } : undefined);
  return { call: meant, name, properties: rest };
}

/** `PageMessage.builder(…)` and `analytics.Page{…}` say which call it is. */
function callOf(word: CallWord, text: string): CallWord {
  const found = /\b(Page|Screen|Identify|Group)(?:Message|Event)?\b/.exec(text)?.[1]?.toLowerCase();
  return (found as CallWord | undefined) ?? word; // the pattern captures no other words
}

function rootOf(call: Call): Call {
  let root = call;
  while (root.receiver?.kind === 'call') root = root.receiver;
  return root;
}
