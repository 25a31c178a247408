// RudderStack's events, properties and rules, which may stand in one file or in three: references are looked up in all.

import type { Problem } from '../../catalog/problem.ts';
import { CALLS, FORMATS, TYPES } from '../../catalog/schema.ts';
import { FORMATS as READ_FORMATS } from '../../plans/tracked.ts';
import { at, itemsOf, textOf } from '../../plans/tree.ts';
import type { Tree } from '../../plans/tree.ts';
import { capital } from '../../words/letters.ts';
import { foundIn } from './found.ts';
import type { At, Found, Place, PlannedEvent, PlannedProperty, Skipped } from './plan.ts';
import { constraintsIn, oneOf } from './schema-value.ts';

/** A value with the places of its own file. */
export interface Located {
  readonly tree: Tree;
  readonly position: At;
}

/** Whether a document has the envelope of `rudder/v1`: a kind and a spec. */
export function isRudderStack({ tree }: Located): boolean {
  return textOf(at(tree, 'kind')) !== undefined && at(tree, 'spec') !== undefined;
}

/** The events of all documents. What a rule refers to and no document defines is an error: part of the plan is missing. */
export function readRudderStack(documents: readonly Located[]): Found & { readonly problems: readonly Problem[] } {
  const listed = (key: string): readonly Located[] =>
    documents.flatMap(({ tree, position }) =>
      (itemsOf(at(tree, 'spec', key)) ?? []).map((item) => ({ tree: item, position })),
    );
  const events = byId(listed('events'));
  const properties = byId(listed('properties'));
  const problems: Problem[] = [];
  const carried = new Map<string, readonly PlannedProperty[]>();
  for (const rule of listed('rules')) {
    const id = referenceOf(at(rule.tree, 'event'));
    if (!events.has(id))
      problems.push(undefinedIn('event', id, rule.position((at(rule.tree, 'event') ?? rule.tree).offset)));
    const own = (itemsOf(at(rule.tree, 'properties')) ?? []).flatMap((entry) => {
      const reference = referenceOf(at(entry, 'property') ?? entry);
      const place = rule.position(entry.offset);
      const property = properties.get(reference)?.tree;
      if (property) return [propertyOf(property, reference, place)];
      problems.push(undefinedIn('property', reference, place));
      return [];
    });
    carried.set(id, own);
  }
  const found = [...events].map(([id, event]) => eventOf(event, id, carried.get(id) ?? []));
  return { ...foundIn(READ_FORMATS.rudderstack, found), problems };
}

function eventOf(
  { tree, position }: Located,
  id: string,
  properties: readonly PlannedProperty[],
): PlannedEvent | Skipped {
  const place = position(tree.offset);
  const type = textOf(at(tree, 'event_type')) ?? 'track';
  const call = oneOf(CALLS, type);
  if (!call) return { what: `The ${type} event "${id}"`, ...place };
  const name = textOf(at(tree, 'name'))?.trim() || nameOf(id);
  return { name, call, summary: textOf(at(tree, 'description')), properties, ...place };
}

function propertyOf(property: Tree, id: string, place: Place): PlannedProperty {
  const config = at(property, 'config') ?? at(property, 'propConfig');
  const itemType = oneOf(TYPES, textOf(at(property, 'item_type')));
  return {
    key: textOf(at(property, 'name')) ?? id,
    ...place,
    type: oneOf(TYPES, textOf(at(property, 'type'))?.split(',')[0]?.trim()),
    format: oneOf(FORMATS, textOf(at(config, 'format'))),
    summary: textOf(at(property, 'description')),
    constraints: config ? { ...constraintsIn(config), ...constraintsIn(config, snake) } : {},
    items: itemType && { type: itemType, members: [] },
  };
}

function undefinedIn(kind: 'event' | 'property', id: string, place: Place): Problem {
  return {
    code: 'import-unresolved',
    severity: 'error',
    ...place,
    message: `The rule names the ${kind} "${id}", which none of the files defines.`,
    hint: `Name the file with the ${kind === 'event' ? 'events' : 'properties'} as well.`,
  };
}

function byId(all: readonly Located[]): ReadonlyMap<string, Located> {
  return new Map(all.map((one) => [textOf(at(one.tree, 'id')) ?? '', one] as const).filter(([id]) => id !== ''));
}

const snake = (key: string): string => key.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);

/** `#event:signed_up`, or the older `{ $ref: "#/events/group/signed_up" }`. */
function referenceOf(tree: Tree | undefined): string {
  const text = textOf(tree) ?? textOf(at(tree, '$ref')) ?? '';
  return text.split(/[/:]/).at(-1)?.replace(/^#/, '') ?? '';
}

/** Page, screen and identify events have no name there: "Page Viewed" of `page_viewed`. */
function nameOf(id: string): string {
  return id.split('_').map(capital).join(' ');
}
