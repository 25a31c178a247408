// A property's JSON Schema, as any of the plans write it, to what the catalog keeps of a property.

import { BASES, FORMATS, TYPES } from '../../catalog/schema.ts';
import type { Constraints, JsonValue, PropertyType } from '../../catalog/model.ts';
import { at, Expression, itemsOf, membersOf, textOf } from '../../plans/tree.ts';
import type { Tree } from '../../plans/tree.ts';
import type { At, Place, PlannedMember, PlannedProperty } from './plan.ts';

/** The properties under a `properties` key, in order. */
export function plannedProperties(properties: Tree | undefined, position: At): readonly PlannedProperty[] {
  return [...(membersOf(properties) ?? [])].map(([key, { offset, tree }]) => ({
    key,
    ...position(offset),
    ...valueOf(tree),
  }));
}

/** What a schema says of a value. */
export function valueOf(schema: Tree): Omit<PlannedProperty, 'key' | keyof Place> {
  const type = typeIn(schema);
  const items = at(schema, 'items');
  const itemType = items && typeIn(items);
  return {
    type,
    format: oneOf(FORMATS, textOf(at(schema, 'format'))),
    summary: textOf(at(schema, 'description')),
    example: jsonOf(itemsOf(at(schema, 'examples'))?.[0]),
    constraints: constraintsIn(schema),
    items: items && itemType && { type: itemType, members: membersIn(items) },
    members: type === 'object' ? membersIn(schema) : [],
    personal: textOf(at(schema, '$comment')) === 'Personal data.' || undefined,
    basis: undefined,
  };
}

/** The first type that is not null: plans write one, or a list. */
export function typeIn(schema: Tree): PropertyType | undefined {
  const type = at(schema, 'type');
  const names = textOf(type) === undefined ? (itemsOf(type) ?? []).map(textOf) : [textOf(type)];
  return oneOf(
    TYPES,
    names.find((name) => name !== 'null'),
  );
}

function membersIn(schema: Tree): readonly PlannedMember[] {
  return [...(membersOf(at(schema, 'properties')) ?? [])].flatMap(([key, { tree }]) => {
    const { type, format, summary, example } = valueOf(tree);
    return type ? [{ key, type, format, summary, example }] : [];
  });
}

/** The limits under their JSON Schema names, or under what `name` makes of them. Values of another type are passed over. */
export function constraintsIn(schema: Tree, name = (key: keyof Constraints): string => key): Constraints {
  const found = (['minimum', 'maximum', 'minLength', 'maxLength'] as const).map((key) => {
    const value = at(schema, name(key))?.value;
    return [key, typeof value === 'number' ? value : undefined] as const;
  });
  const allowed = jsonOf(at(schema, name('enum')));
  const all = {
    ...Object.fromEntries(found),
    pattern: textOf(at(schema, name('pattern'))),
    enum: Array.isArray(allowed)
      ? allowed.filter((one) => typeof one === 'string' || typeof one === 'number')
      : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, limit]) => limit !== undefined));
}

/** A tree as plain JSON; nothing if any of it is code or null. */
export function jsonOf(tree: Tree | undefined): JsonValue | undefined {
  if (!tree || tree.value === null || tree.value instanceof Expression) return undefined;
  const items = itemsOf(tree);
  if (items) return items.flatMap((item) => jsonOf(item) ?? []);
  const members = membersOf(tree);
  if (!members) return tree.value as string | number | boolean; // nothing else is left
  return Object.fromEntries(
    [...members].flatMap(([key, member]) => {
      const value = jsonOf(member.tree);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** The text as one of the words allowed; nothing if it is none. */
export function oneOf<T extends string>(allowed: readonly T[], text: string | undefined): T | undefined {
  return allowed.find((each) => each === text);
}

export const basisOf = (text: string | undefined) => oneOf(BASES, text);
