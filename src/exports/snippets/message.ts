// What a call sends, before any language writes it down.
//
// The category and the name of a page or screen call are arguments of the call. Catalogs list them as properties of the
// viewed page: one whose spec calls it `category` or `name`, or whose key says so (`page_name`, `screen_title`). Such a
// property fills the argument, and stays among the properties so that it also arrives under its own key.

import { held, type Lookup } from '../../catalog/lookup.ts';
import type { Call, Event, EventProperty } from '../../catalog/model.ts';
import type { JsonRecord } from './literal.ts';
import { shownValue } from '../../catalog/value/made-up.ts';
import { hasTraits } from '../../words/events/calls.ts';
import { counted } from '../../words/numbers.ts';
import { listed } from '../../words/lists.ts';

export interface Message {
  readonly call: Call;
  readonly event: string;
  readonly userId: string;
  /** Who the user was before. */
  readonly anonymousId: string | undefined;
  /** Of a group call. */
  readonly groupId: string | undefined;
  readonly writeKey: string;
  readonly category: string | undefined;
  readonly name: string | undefined;
  /** The properties, or the traits of an identify or group call. */
  readonly payload: JsonRecord;
  /** What to know about the arguments, or empty. */
  readonly note: string;
}

const shownIn = held((property: EventProperty) => ({ key: property.key, ...shownValue(property.key, property) }));

/** What a call of the event sends: each key with its example on this event, or a value made up, which the note says. */
export function messageOf(event: Event, lookup: Lookup): Message {
  const { userId, anonymousId, writeKey } = lookup.catalog.site.example;
  const shown = event.properties.map(shownIn);
  const payload = Object.fromEntries(shown.map(({ key, value }) => [key, value]));
  const category = argument(event, 'category');
  const name = argument(event, 'name');
  return {
    call: event.call,
    event: event.name,
    userId,
    anonymousId,
    groupId: event.call === 'group' ? '<group id>' : undefined,
    writeKey,
    category: text(payload, category),
    name: text(payload, name),
    payload,
    note: [
      argumentNote(event.call, category, name),
      madeUpNote(
        shown.filter(({ isMadeUp }) => isMadeUp),
        shown.length,
      ),
      misfitNote(shown.filter(({ fits }) => !fits)),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

export function isEmpty(payload: JsonRecord): boolean {
  return Object.keys(payload).length === 0;
}

/** What HTTP and the server libraries send, in order: who, what, and the payload if there is any. */
export function fieldsOf({ call, event, userId, anonymousId, groupId, category, name, payload }: Message): JsonRecord {
  return {
    userId,
    ...(call === 'identify' && anonymousId !== undefined ? { anonymousId } : {}),
    ...(groupId === undefined ? {} : { groupId }),
    ...(call === 'track' ? { event } : {}),
    ...(category === undefined ? {} : { category }),
    ...(name === undefined ? {} : { name }),
    ...(isEmpty(payload) ? {} : { [hasTraits(call) ? 'traits' : 'properties']: payload }),
  };
}

function argument({ call, properties, spec }: Event, there: 'category' | 'name'): EventProperty | undefined {
  if (call !== 'page' && call !== 'screen') return undefined;
  const renamed = spec?.renamed.find((pair) => pair.there === there)?.property;
  const keys = [renamed, there, `${call}_${there}`, ...(there === 'name' ? [`${call}_title`] : [])];
  return keys.map((key) => properties.find((property) => property.key === key)).find((found) => found !== undefined);
}

function text(payload: JsonRecord, from: EventProperty | undefined): string | undefined {
  const value = from && payload[from.key];
  return typeof value === 'string' ? value : undefined;
}

function argumentNote(call: Call, category: EventProperty | undefined, name: EventProperty | undefined): string {
  const roles = [category && ([category, 'category'] as const), name && ([name, 'name'] as const)].filter(
    (pair) => pair !== undefined,
  );
  if (roles.length === 0) return '';
  const keys = roles.map(([{ key }]) => code(key)).join(' and ');
  const words = roles.map(([, word]) => word).join(' and ');
  return roles.length === 1
    ? `${keys} is the ${words} of the ${call} call, repeated as a property so that it also arrives under that key.`
    : `${keys} are the ${words} of the ${call} call, repeated as properties so that they also arrive under those keys.`;
}

type Shown = readonly { readonly key: string }[];

/** Named where they are few. */
const NAMED = 6;

function madeUpNote(madeUp: Shown, all: number): string {
  if (madeUp.length === 0) return '';
  if (madeUp.length === all) return 'All values are made up: the catalog gives no examples.';
  if (madeUp.length > NAMED)
    return `${counted(madeUp.length, 'value')} of ${all} are made up: the catalog gives no examples of them.`;
  return `Made up, because the catalog gives no example: ${listed(madeUp.map(({ key }) => code(key)))}.`;
}

function misfitNote(misfits: Shown): string {
  if (misfits.length === 0) return '';
  const few = misfits.slice(0, NAMED).map(({ key }) => code(key));
  const rest = misfits.length - few.length;
  return `Put in a value that fits: ${listed([...few, ...(rest > 0 ? [`${rest} more`] : [])])}.`;
}

const code = (key: string): string => `\`${key.replaceAll('`', 'ˋ')}\``;
