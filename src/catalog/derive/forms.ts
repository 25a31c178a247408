// The authored form of a value as the catalog holds it: lists instead of maps, so that order and any key are kept.

import type { AllowedValue, Override, Form, Items, Member } from '../model.ts';
import type { AuthoredForm, AuthoredItems, AuthoredMember } from '../schema/values.ts';

const OUTSIDE = ['type', 'nullable', 'format', 'constraints'] as const;
/** What is said beside the form of a value, which it leaves as it is. */
export const BESIDE = ['required', 'summary', 'status', 'example'] as const;

/** What is stated of a form, and nothing else. */
export function formOf({ values, members, items, ...authored }: AuthoredForm): Form {
  const held = items && itemsOf(items);
  return {
    ...pick(authored, OUTSIDE),
    ...(values && { values: values.map(valueOf) }),
    ...(members && { members: membersOf(members) }),
    ...(held && Object.keys(held).length > 0 && { items: held }),
  };
}

/** The same with what may be said beside it, of a member or of an entry of an event. */
export function statedIn(authored: AuthoredMember): Omit<Override, 'property'> {
  return { ...formOf(authored), ...pick(authored, BESIDE) };
}

function valueOf(value: NonNullable<AuthoredForm['values']>[number]): AllowedValue {
  return typeof value === 'object' ? pick(value, ['value', 'summary', 'status']) : { value };
}

function membersOf(members: Readonly<Record<string, AuthoredMember>>): readonly Member[] {
  return Object.entries(members).map(([key, member]) => ({ key, ...statedIn(member) }));
}

function itemsOf({ properties, ...items }: AuthoredItems): Items {
  const members = items.members ?? properties;
  return { ...formOf({ ...items, members }), ...pick(items, ['summary']) };
}

/** Those of the keys that have a value. */
function pick<T extends object, const K extends readonly (keyof T)[]>(from: T, keys: K): Pick<T, K[number]> {
  const stated = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]] as const);
  return Object.fromEntries(stated) as Pick<T, K[number]>; // those left out are optional
}
