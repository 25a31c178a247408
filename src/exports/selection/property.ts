// A property in an export: as an event carries it, or as it is by itself.

import type { DeclaredFields, StatedField } from '../../catalog/facts.ts';
import { statedFields } from '../../catalog/lookup.ts';
import type { EventProperty } from '../../catalog/model.ts';
import type { EventEntry, PropertyEntry } from '../entry.ts';

/** A property as one event carries it. */
export interface PlanProperty extends Carried {
  /** What it means wherever an event does not say otherwise. */
  readonly meaning: string;
  readonly personal?: boolean | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly basis?: PropertyEntry['basis'] | undefined;
  readonly fields?: readonly StatedField[] | undefined;
}

/** A property as an event has it that says nothing of it. */
export function plainly({ name: key, summary, ...property }: PropertyEntry): Carried {
  const { type, format, example, nullable, values, constraints, items, members, status } = property;
  const held = items && { ...items, members: items.members.length > 0 ? items.members : undefined };
  const all = { type, format, example, nullable, values, constraints, items: held, members, status };
  const said = Object.entries(all).filter(
    ([, one]) => one !== undefined && !['{}', '[]'].includes(JSON.stringify(one)),
  );
  return { key, summary, ...Object.fromEntries(said) };
}

/** What a field of the company's own says, which is also where an import keeps what only its format knows. */
export function fieldIn(fields: readonly StatedField[] | undefined, key: string): StatedField['value'] | undefined {
  return fields?.find((field) => field.key === key)?.value;
}

/** Of a property that no event carries, what a field names of what may hold it; the first where it names none. */
export function holdersIn<Holder extends string>(
  { fields }: Pick<PlanProperty, 'fields'>,
  key: string,
  known: readonly [Holder, ...Holder[]],
  isNamed: (word: unknown, holder: Holder) => boolean,
): readonly Holder[] {
  const words: readonly unknown[] = [fieldIn(fields, key) ?? []].flat();
  const named = known.filter((holder) => words.some((word) => isNamed(word, holder)));
  return named.length > 0 ? named : [known[0]];
}

export function ownFields(
  { fields }: Pick<EventEntry, 'fields'>,
  declared: DeclaredFields,
): { readonly fields?: readonly StatedField[] | undefined } {
  const stated = statedFields(fields, declared);
  return stated.length === 0 ? {} : { fields: stated };
}

type Carried = Omit<EventProperty, 'property' | 'ownMeaning' | 'stated'>;

export function planProperty(property: PropertyEntry, carried: Carried, declared: DeclaredFields): PlanProperty {
  const { personal, tags = [], basis } = property;
  return {
    ...carried,
    meaning: property.summary,
    ...(personal !== undefined && { personal }),
    ...(tags.length > 0 && { tags }),
    ...(basis !== undefined && { basis }),
    ...ownFields(property, declared),
  };
}
