// RudderStack's events, properties and rules, which may stand in one file or in three: references are looked up in all.

import { CALLS, FORMATS, TYPES } from '../../catalog/schema.ts';
import { at, itemsOf, textOf } from '../../imports/tree.ts';
import type { Tree } from '../../imports/tree.ts';
import type { At, PlannedEvent, PlannedProperty } from './plan.ts';
import { constraintsIn, oneOf } from './schema-value.ts';

/** Documents with the places of their own file. */
export interface Located {
  readonly document: Tree;
  readonly position: At;
}

export function isRudderStack({ document }: Located): boolean {
  return textOf(at(document, 'kind')) !== undefined && at(document, 'spec') !== undefined;
}

export function rudderStackEvents(located: readonly Located[]): readonly PlannedEvent[] {
  const listed = (key: string) =>
    located.flatMap(({ document, position }) =>
      (itemsOf(at(document, 'spec', key)) ?? []).map((tree) => ({ tree, position })),
    );
  const properties = new Map(listed('properties').map((one) => [textOf(at(one.tree, 'id')) ?? '', one.tree]));
  const carried = new Map(
    listed('rules').map(({ tree, position }) => [
      referenceOf(at(tree, 'event')),
      (itemsOf(at(tree, 'properties')) ?? []).flatMap((entry) => propertyOf(entry, properties, position)),
    ]),
  );
  return listed('events').flatMap(({ tree, position }) => {
    const id = textOf(at(tree, 'id')) ?? '';
    const call = oneOf(CALLS, textOf(at(tree, 'event_type'))) ?? 'track';
    const name = textOf(at(tree, 'name'))?.trim() || nameOf(id);
    if (name === '') return [];
    const summary = textOf(at(tree, 'description'));
    return [{ name, call, summary, properties: carried.get(id) ?? [], ...position(tree.offset) }];
  });
}

function propertyOf(entry: Tree, properties: ReadonlyMap<string, Tree>, position: At): readonly PlannedProperty[] {
  const id = referenceOf(at(entry, 'property') ?? entry);
  const property = properties.get(id);
  const key = textOf(at(property, 'name')) ?? id;
  if (!property || key === '') return [];
  const config = at(property, 'config') ?? at(property, 'propConfig');
  const type = oneOf(TYPES, textOf(at(property, 'type'))?.split(',')[0]?.trim());
  const itemType = oneOf(TYPES, textOf(at(property, 'item_type')));
  return [
    {
      key,
      ...position(entry.offset),
      type,
      format: oneOf(FORMATS, textOf(at(config, 'format'))),
      summary: textOf(at(property, 'description')),
      constraints: config ? { ...constraintsIn(config), ...constraintsIn(config, snake) } : {},
      items: itemType && { type: itemType, members: [] },
    },
  ];
}

const snake = (key: string): string => key.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);

/** `#event:signed_up`, or the older `{ $ref: "#/events/group/signed_up" }`. */
function referenceOf(tree: Tree | undefined): string {
  const text = textOf(tree) ?? textOf(at(tree, '$ref')) ?? '';
  return text.split(/[/:]/).at(-1)?.replace(/^#/, '') ?? '';
}

/** Page, screen and identify events have no name there: "Page Viewed" of `page_viewed`. */
function nameOf(id: string): string {
  return id
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
