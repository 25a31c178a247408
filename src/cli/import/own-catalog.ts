import { CALLS, FORMATS, TYPES } from '../../catalog/schema.ts';
import { at, itemsOf, membersOf, textOf } from '../../plans/tree.ts';
import type { Tree } from '../../plans/tree.ts';
import type { At, Place, PlannedEvent, PlannedMember, PlannedProperty } from './plan.ts';
import { basisOf, constraintsIn, jsonOf, oneOf } from './schema-value.ts';

/** The events of a `/catalog.json`, of this site or another. */
export function catalogEvents(tree: Tree, position: At): readonly PlannedEvent[] {
  const properties = new Map(
    (itemsOf(at(tree, 'properties')) ?? []).map((property) => [textOf(at(property, 'id')) ?? '', property]),
  );
  return (itemsOf(at(tree, 'events')) ?? []).flatMap((event) => {
    const name = textOf(at(event, 'name'));
    if (name === undefined) return [];
    const carried = (itemsOf(at(event, 'propertyDetails')) ?? []).flatMap((one): readonly PlannedProperty[] => {
      const key = textOf(at(one, 'property')) ?? '';
      const property = properties.get(key);
      const own = { summary: textOf(at(one, 'summary')), example: jsonOf(at(one, 'example')) };
      return property ? [{ ...propertyOf(property), key, ...own, ...position(one.offset) }] : [];
    });
    const place = membersOf(event)?.get('name') ?? event;
    const call = oneOf(CALLS, textOf(at(event, 'call'))) ?? 'track';
    const summary = textOf(at(event, 'summary'));
    return [{ name, call, summary, properties: carried, ...position(place.offset) }];
  });
}

/** A property as `/catalog.json` and the flat CSV write it. */
export function propertyOf(property: Tree): Omit<PlannedProperty, 'key' | keyof Place> {
  const items = at(property, 'items');
  const itemType = oneOf(TYPES, textOf(at(items, 'type')));
  return {
    type: oneOf(TYPES, textOf(at(property, 'type'))),
    format: oneOf(FORMATS, textOf(at(property, 'format'))),
    constraints: constraintsOf(at(property, 'constraints')),
    items: itemType && { type: itemType, members: membersOfList(at(items, 'members')) },
    members: membersOfList(at(property, 'members')),
    personal: at(property, 'personal')?.value === true || undefined,
    basis: basisOf(textOf(at(property, 'basis'))),
  };
}

export const constraintsOf = (tree: Tree | undefined) => (tree ? constraintsIn(tree) : {});

/** The parts of an object, or of the objects in a list; those without a key or a known type are passed over. */
export function membersOfList(list: Tree | undefined): readonly PlannedMember[] {
  return (itemsOf(list) ?? []).flatMap((member) => {
    const key = textOf(at(member, 'key'));
    const type = oneOf(TYPES, textOf(at(member, 'type')));
    const format = oneOf(FORMATS, textOf(at(member, 'format')));
    const summary = textOf(at(member, 'summary'));
    return key !== undefined && type ? [{ key, type, format, summary, example: jsonOf(at(member, 'example')) }] : [];
  });
}
