// What a call sends, before any language writes it down.
//
// The category and the name of a page or screen call are arguments of the call. Catalogs list them as properties of the
// viewed page: one whose spec calls it `category` or `name`, or whose key says so (`page_name`, `screen_title`). Such a
// property fills the argument, and stays among the properties so that it also arrives under its own key.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Call, Event, EventProperty } from '../../catalog/model.ts';
import type { JsonRecord } from './literal.ts';
import { placeholder } from './placeholder.ts';

export interface Message {
  readonly call: Call;
  readonly event: string;
  readonly userId: string;
  /** Who the user was before. */
  readonly anonymousId: string | undefined;
  readonly writeKey: string;
  readonly category: string | undefined;
  readonly name: string | undefined;
  /** The properties, or the traits of an identify call. */
  readonly payload: JsonRecord;
  /** What to know about the arguments, or empty. */
  readonly note: string;
}

/** What a call of the event sends: each property with its example on this event, or a value that shows its type. */
export function messageOf(event: Event, lookup: Lookup): Message {
  const { userId, anonymousId, writeKey } = lookup.catalog.site.example;
  const payload = Object.fromEntries(
    event.properties.map(({ property, example }) => [property, example ?? placeholder(lookup.property(property))]),
  );
  const category = argument(event, 'category');
  const name = argument(event, 'name');
  return {
    call: event.call,
    event: event.name,
    userId,
    anonymousId,
    writeKey,
    category: text(payload, category),
    name: text(payload, name),
    payload,
    note: argumentNote(event.call, category, name),
  };
}

export function isEmpty(payload: JsonRecord): boolean {
  return Object.keys(payload).length === 0;
}

/** What HTTP and the server libraries send, in order: who, what, and the payload if there is any. */
export function fieldsOf({ call, event, userId, anonymousId, category, name, payload }: Message): JsonRecord {
  return {
    userId,
    ...(call === 'identify' && anonymousId !== undefined ? { anonymousId } : {}),
    ...(call === 'track' ? { event } : {}),
    ...(category === undefined ? {} : { category }),
    ...(name === undefined ? {} : { name }),
    ...(isEmpty(payload) ? {} : { [call === 'identify' ? 'traits' : 'properties']: payload }),
  };
}

function argument({ call, properties, spec }: Event, there: 'category' | 'name'): EventProperty | undefined {
  if (call !== 'page' && call !== 'screen') return undefined;
  const renamed = spec?.renamed.find((pair) => pair.there === there)?.property;
  const keys = [renamed, there, `${call}_${there}`, ...(there === 'name' ? [`${call}_title`] : [])];
  return keys.map((key) => properties.find(({ property }) => property === key)).find((found) => found !== undefined);
}

function text(payload: JsonRecord, from: EventProperty | undefined): string | undefined {
  const value = from && payload[from.property];
  return typeof value === 'string' ? value : undefined;
}

function argumentNote(call: Call, category: EventProperty | undefined, name: EventProperty | undefined): string {
  const roles = [category && ([category, 'category'] as const), name && ([name, 'name'] as const)].filter(
    (pair) => pair !== undefined,
  );
  if (roles.length === 0) return '';
  const keys = roles.map(([{ property }]) => `\`${property}\``).join(' and ');
  const words = roles.map(([, word]) => word).join(' and ');
  return roles.length === 1
    ? `${keys} is the ${words} of the ${call} call, repeated as a property so that it also arrives under that key.`
    : `${keys} are the ${words} of the ${call} call, repeated as properties so that they also arrive under those keys.`;
}
