// `index.json` beside a page: the entry of `/catalog.json`, with the things it refers to named.

import { ALL_KINDS, KINDS } from '../catalog/kinds.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { Kind, Thing } from '../catalog/model.ts';
import type { Addresses } from './addresses.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly url: string;
}

type ThingJson = Entry & {
  readonly formatVersion: 1;
  readonly kind: Kind;
  /** Everything the entry refers to by id, by kind; kinds it does not refer to are left out. */
  readonly named: Readonly<Record<string, readonly Named[]>>;
};

/** Plain data for `JSON.stringify`. */
export function thingJson(thing: Thing, lookup: Lookup, addresses: Addresses): ThingJson {
  const named = neighbours(thing, lookup)
    .filter(([, things]) => things.length > 0)
    .map(([key, things]) => [key, things.map((one) => namedOf(one, addresses))] as const);
  return { formatVersion: 1, kind: thing.kind, ...entryOf(thing, addresses), named: Object.fromEntries(named) };
}

function namedOf({ kind, id, name, summary }: Thing, addresses: Addresses): Named {
  return { id, name, summary, url: addresses.thing(kind, id) };
}

/** For each kind the things that the thing names: those of its own list of that kind first, then those that items of its
 * other lists hold the id of. */
function neighbours(thing: Thing, lookup: Lookup): readonly (readonly [list: string, things: readonly Thing[]])[] {
  const { example: _, ...lists } = { example: undefined, ...thing } as Readonly<Record<string, unknown>>; // foreign data
  const items = Object.values(lists).flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []));
  return ALL_KINDS.map((kind) => {
    const { list, key } = KINDS[kind];
    const own = lists[list];
    const ids = new Set([...(Array.isArray(own) ? (own as readonly unknown[]) : []), ...items.map(idIn(kind, key))]);
    return [list, [...ids].flatMap((id) => (typeof id === 'string' ? (lookup.find(kind, id) ?? []) : []))];
  });
}

/** Of an item as derived: `{ event: 'order-completed', … }`, or `{ kind: 'event', id: 'order-completed', … }`. */
const idIn = (kind: Kind, key: string) => (item: unknown) => {
  if (typeof item !== 'object' || item === null) return undefined;
  const fields = item as Readonly<Record<string, unknown>>; // an object has fields
  return fields['kind'] === kind ? fields['id'] : fields[key];
};
