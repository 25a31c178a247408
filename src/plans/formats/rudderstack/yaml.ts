// RudderStack's events, properties, custom types, categories and rules (rudder-iac, versions 0.1 and 1), which may stand in
// one file or in many: references are looked up in all.

import { unlettered } from '../../../words/lettered.ts';
import { capital } from '../../../words/spelling/letters.ts';
import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { Found, PlanEvent, PlanProperty } from '../../record.ts';
import { callOf } from '../shared/calls-of.ts';
import { Definitions, referenceIn } from './definitions.ts';
import { withVariants } from './variants.ts';

export const rudderstack: Reader = {
  id: 'rudderstack',
  claims: ({ documents }) =>
    documents.some((document) => document.at('kind')?.tree.value !== undefined && document.has('spec'))
      ? 'documents with a "kind" and a "spec"'
      : undefined,
  read(files) {
    const documents = files.flatMap((file) => file.documents);
    for (const document of documents) {
      document.take('version', 'kind', 'metadata');
      document.at('spec')?.take('id', 'name', 'display_name', 'description');
    }
    const definitions = new Definitions(documents);
    const rules = documents.flatMap((document) => document.list('spec', 'rules'));
    const ruled = new Set<string>();
    const events = rules.flatMap((rule) => {
      const id = referenceIn(rule.at('event'));
      if (id === undefined) return skipped(rule);
      ruled.add(id);
      return [ruledEvent(rule, id, definitions)];
    });
    const others = [...definitions.events].filter(([id]) => !ruled.has(id));
    return {
      events: [...events, ...others.map(([id, event]) => eventOf(event, id, event, definitions))],
      ...apart(definitions),
    };
  },
};

function skipped(rule: FileNode): readonly PlanEvent[] {
  const message = 'A rule that names no event is passed over.';
  rule.take();
  rule.file.problems.report('skipped', 'warning', rule.offset, message, 'Give it an "event".');
  return [];
}

function ruledEvent(rule: FileNode, id: string, definitions: Definitions): PlanEvent {
  const reference = rule.at('event') ?? rule;
  const event = definitions.events.get(id);
  if (!event) unresolved('event', id, reference);
  rule.take('type', 'id');
  const additional = rule.flag('additional_properties') ?? rule.flag('event', 'allow_unplanned');
  const section = rule.text('identity_section');
  return {
    ...eventOf(event, id, reference, definitions),
    isUnresolved: event === undefined,
    properties: propertiesIn(rule, definitions),
    additional,
    ...(section &&
      !['properties', 'traits', 'context.traits', ''].includes(section) && { fields: { identity_section: section } }),
  };
}

function eventOf(
  event: FileNode | undefined,
  id: string,
  { file, tree }: FileNode,
  definitions: Definitions,
): PlanEvent {
  event?.take('id');
  const word = event?.text('event_type');
  const call = callOf(word) ?? 'track';
  const name = event?.text('name')?.trim() ?? '';
  return {
    name: name || (call === 'track' ? id : ''),
    title: name === '' && call !== 'track' ? titleOf(id) : undefined,
    call,
    callText: word,
    summary: unlettered(event?.text('description') ?? '') || undefined,
    area: definitions.categoryOf(event?.at('category')),
    ...file.place(tree.offset),
  };
}

/** The properties of a rule, or those that stand in one of them; `ids` takes those they have. */
function propertiesIn(
  rule: FileNode,
  definitions: Definitions,
  ids: Set<string> = definitions.carried,
): readonly PlanProperty[] {
  const read = (entry: FileNode): PlanProperty => propertyIn(entry, definitions, ids);
  return withVariants(rule.list('properties').map(read), rule, read, (reference) => definitions.keyOf(reference));
}

function propertyIn(entry: FileNode, definitions: Definitions, ids: Set<string>): PlanProperty {
  const id = referenceIn(entry.has('property') ? entry.at('property') : entry) ?? '';
  const property = definitions.properties.get(id);
  if (!property) unresolved('property', id, entry);
  ids.add(id);
  const inside = propertiesIn(entry, definitions, definitions.inside);
  const shape = property ? definitions.shapeOf(property) : {};
  const additional = entry.flag('additional_properties') ?? entry.flag('additionalProperties');
  const isList = shape.types?.includes('array') === true && !shape.types.includes('object');
  const held = { ...(inside.length > 0 && { members: inside }), ...(additional !== undefined && { additional }) };
  return {
    key: property?.text('name') ?? id,
    ...entry.place,
    ...shape,
    ...(isList && inside.length > 0 ? { items: { ...shape.items, ...held } } : held),
    required: entry.flag('required'),
  };
}

function unresolved(kind: 'event' | 'property', id: string, { file, tree }: FileNode): void {
  const message = `The rule names the ${kind} "${id}", which none of the files defines.`;
  const hint = `Name the file with the ${kind === 'event' ? 'events' : 'properties'} as well.`;
  file.problems.report('import-unresolved', 'error', tree.offset, message, hint);
}

/** What is defined, whether rules need it or not; a property that only stands inside of values is told there. */
function apart(definitions: Definitions): Pick<Found, 'properties' | 'areas'> {
  const { carried, inside } = definitions;
  const all = [...definitions.properties].map(([id, property]) => {
    const told = { key: property.text('name') ?? id, ...property.place, ...definitions.shapeOf(property) };
    return [id, told] as const;
  });
  const properties = all.filter(([id]) => carried.has(id) || !inside.has(id)).map(([, told]) => told);
  return { properties, areas: definitions.areas };
}

/** Page, screen and identify events have no name there: "Page Viewed" of `page_viewed`. */
function titleOf(id: string): string {
  return id.split('_').map(capital).join(' ');
}
