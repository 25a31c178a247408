// The properties of RudderStack's catalog. It tells them apart by key, types and types of items: what is alike in these,
// at whatever place of whatever event, is one property, with one meaning and the limits that all its places agree on.

import { lettered } from '../../../words/lettered.ts';
import { unique } from '../../../catalog/lists.ts';
import { held } from '../../../catalog/lookup.ts';
import { typesOf, typesWithNull } from '../../../catalog/value/due.ts';
import { isEqual } from '../../../catalog/value/equal.ts';
import type { Form, Member } from '../../../catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../../selection.ts';
import { RUDDERSTACK } from '../../rules/of-vendors.ts';
import { configOf, type Config } from './config.ts';

/** A property of an event, or what stands inside one. */
export type Carried = PlanProperty | Member;

/** As its files define it. */
type PropertySpec = {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly item_type?: string | undefined;
  readonly item_types?: readonly string[] | undefined;
  readonly config?: Config | undefined;
};

export interface Definitions {
  readonly specs: readonly PropertySpec[];
  readonly idOf: (carried: Carried) => string;
}

/** Those of properties first, so that what stands inside of one takes no id from them. Rules say what is inside, so that nothing
 * tells it of a property that no event carries. */
export function definitionsOf(events: readonly PlanEvent[], uncarried: readonly PlanProperty[]): Definitions {
  const carried = unique(events.flatMap((event) => event.properties));
  const inside = carried.flatMap((each) => insideOf(each));
  const all = Map.groupBy<string, Carried>([...carried, ...uncarried, ...inside], identityOf);
  const ids = idsOf(all);
  return {
    specs: [...all].map(([identity, places]) => specOf(ids.get(identity) ?? identity, places)),
    idOf: (carried) => ids.get(identityOf(carried)) ?? carried.key,
  };
}

function insideOf(form: Form, depth = 0): readonly Member[] {
  return nestedIn(form, depth).flatMap((member) => [member, ...insideOf(member, depth + 1)]);
}

/** What can be nested: in a map or a list of maps, not in what may be either. */
export function nestedIn(form: Form, depth: number): readonly Member[] {
  const types = typesOf(form);
  const isMap = types.includes('object');
  if (depth >= RUDDERSTACK.levels || isMap === types.includes('array')) return [];
  if (isMap) return form.members ?? [];
  const { items = {} } = form;
  const ofItems = typesOf(items);
  return ofItems.length === 0 || ofItems.includes('object') ? (items.members ?? []) : [];
}

/** What it tells properties apart by. */
export const identityOf = held(({ key, ...form }: Carried): string =>
  JSON.stringify([key, typesWithNull(form).toSorted(), typesWithNull(form.items ?? {}).toSorted()]),
);

const REFERENCE = /^[a-zA-Z0-9_-]+$/;

/** By identity, of the characters that a reference may have: the key itself wherever it can be and is not taken. */
function idsOf(all: ReadonlyMap<string, readonly Carried[]>): ReadonlyMap<string, string> {
  const keys = [...all].map(([identity, [carried]]) => [identity, carried?.key ?? ''] as const);
  const kept = new Set(keys.map(([, key]) => key).filter((key) => REFERENCE.test(key)));
  const taken = new Set<string>();
  const ids = keys.map(([identity, key]) => {
    const plain = key.replace(/[^a-zA-Z0-9_-]+/g, '_').replace(/^_+|_+$/g, '') || 'property';
    let id = REFERENCE.test(key) ? key : plain;
    for (let again = 2; taken.has(id) || (kept.has(id) && id !== key); again += 1) id = `${plain}_${again}`;
    taken.add(id);
    return [identity, id] as const;
  });
  return new Map(ids);
}

function specOf(id: string, places: readonly Carried[]): PropertySpec {
  const [{ key, ...form }] = places as [Carried]; // a group has at least one
  const config = agreed(places.map(configOf));
  return {
    id,
    name: key,
    description: meaningOf(places) || undefined,
    ...typed(typesWithNull(form), 'type', 'types'),
    ...typed(typesWithNull(form.items ?? {}), 'item_type', 'item_types'),
    ...(Object.keys(config).length > 0 && { config }),
  };
}

/** One type stands under another key than several. */
function typed<const One extends string, const Several extends string>(
  types: readonly string[],
  one: One,
  several: Several,
): Partial<Record<One, string> & Record<Several, readonly string[]>> {
  const stated = types.length > 1 ? { [several]: types } : types[0] === undefined ? {} : { [one]: types[0] };
  return stated as Partial<Record<One, string> & Record<Several, readonly string[]>>; // one of the two
}

const LONGEST = 2000;

/** The general meaning, and every other that what is inside has of its own. */
function meaningOf(places: readonly Carried[]): string {
  const meanings = places.map((each) => ('meaning' in each && each.meaning) || (each.summary ?? ''));
  const [first = '', ...others] = new Set(meanings.filter((meaning) => meaning !== ''));
  const all = [first, ...others].join(' / ');
  return lettered(all.length > LONGEST ? first : all);
}

/** What is stated, and by all alike. */
function agreed<T extends object>([first, ...others]: readonly T[]): Partial<T> {
  const entries = Object.entries(first ?? {}).filter(
    ([key, value]) => value !== undefined && others.every((other) => isEqual(other[key as keyof T], value)), // one of its keys
  );
  return Object.fromEntries(entries) as Partial<T>; // some of its entries
}
