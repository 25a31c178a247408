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
