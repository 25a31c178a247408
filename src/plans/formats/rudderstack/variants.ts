// Variants: properties that are sent, or required, where another has one of some values. A condition in words says when.

import { listed } from '../../../words/lists.ts';
import type { FileNode } from '../../node.ts';
import type { PlanProperty } from '../../record.ts';

/** The properties with what the variants beside them ask; `entryOf` reads one of a list, `keyOf` the property a reference names. */
export function withVariants(
  properties: readonly PlanProperty[],
  node: FileNode,
  entryOf: (entry: FileNode) => PlanProperty | undefined,
  keyOf: (reference: FileNode | undefined) => string | undefined,
): readonly PlanProperty[] {
  const all = new Map(properties.map((property) => [property.key, property]));
  const ask = (entry: FileNode, condition: string): void => {
    const property = entryOf(entry);
    if (!property) return;
    const there = all.get(property.key) ?? { ...property, required: undefined };
    all.set(property.key, property.required === true ? required(there, condition) : there);
  };
  for (const variant of node.list('variants')) {
    const key = keyOf(variant.at('discriminator'));
    if (key === undefined) continue;
    variant.take('type');
    const seen: string[] = [];
    for (const one of variant.list('cases')) {
      const values = one.texts('match');
      seen.push(...values);
      for (const key of ['display_name', 'description'])
        if (one.has(key)) one.file.lose(`${key} of a variant`, one.offset);
      one.take('display_name', 'description');
      for (const entry of one.list('properties')) ask(entry, `when ${key} is ${orOf(values)}`);
    }
    const others = variant.at('default')?.isList ? variant.list('default') : variant.list('default', 'properties');
    for (const entry of others) ask(entry, `unless ${key} is ${orOf(seen)}`);
  }
  return [...all.values()];
}

/** What is always required stays so; several conditions are one. */
function required(property: PlanProperty, condition: string): PlanProperty {
  if (property.required === true) return property;
  const before = typeof property.required === 'string' ? `${property.required}, or ` : '';
  return { ...property, required: before + condition };
}

const orOf = (values: readonly string[]): string =>
  listed(
    values.map((value) => `"${value}"`),
    'or',
  );
