// Plans of people's own making, as JSON or YAML: a list of events, each with a list of its parameters, under the names people
// give them.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty, PlanShape } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { allowedBy } from '../../schema/limits.ts';
import { shapeOf } from '../../schema/shape.ts';
import { fieldsNamed, fieldsOf, otherFields } from '../shared/fields.ts';
import { DESTINATIONS, sentBy, SOURCES } from '../shared/sent.ts';
import { statusOf } from '../shared/status-of.ts';
import { requiredBy } from '../../tables/cells.ts';

const EVENT_NAMES = ['event_name', 'eventName', 'event', 'name'];
const LISTS = ['parameters', 'params', 'properties', 'attributes'];
const KEYS = ['name', 'key', 'parameter', 'parameter_name', 'property'];
const SUMMARIES = ['description', 'definition', 'summary'];
const ALLOWED = ['allowed_values', 'allowedValues', 'enum', 'values'];

export const eventsJson: Reader = {
  id: 'events-json',
  claims: (file) => (eventsIn(file).length > 0 ? 'a list of events that each have a list of parameters' : undefined),
  read: (files) => ({ events: files.flatMap(eventsIn).map(eventOf) }),
};

function eventsIn({ documents }: SourceFile): readonly FileNode[] {
  const all = documents.flatMap((document) => [...document.list('events'), ...document.list()]);
  const isPlan = all.some((event) =>
    parametersOf(event).some((parameter) => first(parameter, KEYS, (node, key) => node.word(key)) !== undefined),
  );
  return isPlan ? all.filter((event) => first(event, EVENT_NAMES, (node, key) => node.word(key)) !== undefined) : [];
}

function parametersOf(event: FileNode): readonly FileNode[] {
  return LISTS.map((key) => event.list(key)).find((list) => list.length > 0) ?? [];
}

function first<T>(
  node: FileNode,
  keys: readonly string[],
  read: (node: FileNode, key: string) => T | undefined,
): T | undefined {
  for (const key of keys) {
    const value = read(node, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

const text = (node: FileNode, key: string): string | undefined => node.text(key)?.trim() || undefined;

const READ = [...EVENT_NAMES, ...SUMMARIES, ...LISTS, 'trigger', 'category', 'area', 'owner'];

function eventOf(event: FileNode): PlanEvent {
  const key = EVENT_NAMES.find((name) => event.word(name) !== undefined) ?? 'name';
  const status = statusOf(event.word('status'));
  if (status) event.take('status');
  return {
    name: event.text(key) ?? '',
    call: 'track',
    summary: first(event, SUMMARIES, text),
    trigger: text(event, 'trigger'),
    area: text(event, 'category') ?? text(event, 'area'),
    owner: text(event, 'owner'),
    properties: parametersOf(event).flatMap(propertyOf),
    ...sentBy(event),
    status,
    ...otherFields(event, [...READ, ...(status ? ['status'] : []), ...SOURCES, ...DESTINATIONS]),
    ...(event.at(key) ?? event).place,
  };
}

function propertyOf(parameter: FileNode): readonly PlanProperty[] {
  if (parameter.tree.value !== null && typeof parameter.tree.value === 'string') {
    return [{ key: parameter.text() ?? '', ...parameter.place }];
  }
  const key = first(parameter, KEYS, text);
  if (key === undefined) return [];
  const { place } = first(parameter, KEYS, (node, name) => node.at(name)) ?? parameter;
  return [{ ...place, ...shapeIn(parameter), key, required: requirementOf(parameter) }];
}

function shapeIn(parameter: FileNode): PlanShape {
  const summary = first(parameter, SUMMARIES, text);
  const allowed = first(parameter, ALLOWED, (node, key) => allowedBy(node, key).values);
  const inside = first(parameter, ['item_parameters', 'children', 'fields'], (node, key) => {
    const list = node.list(key).flatMap(propertyOf);
    return list.length > 0 ? list : undefined;
  });
  const shape = shapeOf(parameter);
  const isList = shape.types?.[0] === 'array';
  const { fields } = fieldsNamed(parameter, [
    'scope',
    'classification',
    'value_rule',
    'data_layer_path',
    'source',
    'destination',
    'value_mode',
    'value_language',
    'value_evidence_refs',
    'official_source',
    'custom_decision',
  ]);
  return {
    ...shape,
    ...(summary !== undefined && { summary }),
    ...(allowed && { values: allowed }),
    ...(inside && (isList ? { items: { ...shape.items, members: inside } } : { members: inside })),
    ...fieldsOf({ ...shape.fields, ...fields }),
  };
}

/** `required: true`, or in words with a condition beside: `requirement: conditional, condition: …`. */
function requirementOf(parameter: FileNode): PlanProperty['required'] {
  const stated =
    parameter.flag('required') ??
    requiredBy(parameter.text('required') ?? '') ??
    requiredBy(parameter.text('requirement') ?? '');
  const condition = parameter.text('condition');
  return typeof stated === 'boolean' && stated ? stated : (condition ?? stated);
}
