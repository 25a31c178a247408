// Questions about what a value may be, for all that write it in a form of their own.

import type { Form, JsonValue, Member, PropertyType } from './model.ts';

/** The types stated: one, several, or none. */
export function typesOf({ type }: Form): readonly PropertyType[] {
  return type === undefined ? [] : [type].flat();
}

/** The only values allowed, in either form. */
export function allowedBy({ values, constraints }: Form): readonly JsonValue[] | undefined {
  return values?.map(({ value }) => value) ?? constraints?.enum;
}

/** The keys inside a map, or inside the maps of a list. */
export function membersOf({ members, items }: Form): readonly Member[] {
  return items?.members ?? members ?? [];
}
