// Events, properties and a tracking plan as RudderStack's command line applies them
// (https://github.com/rudderlabs/rudder-iac, spec version rudder/v1).

import type { Form } from '../../catalog/model.ts';
import { unaccented } from '../../words/spelling/letters.ts';
import { allowedBy, typesOf, typesWithNull } from '../../catalog/value/due.ts';
import { isEqual } from '../../catalog/value/equal.ts';
import type { PlanEvent, PlanProperty, Selection } from '../selection.ts';
import type { ExportFile, Format } from './format.ts';
import { yamlText } from './yaml-text.ts';

export const rudderstack: Format = {
  files: ({ id, name, summary, events }) => {
    const ids = propertyIds(events);
    return [
      yamlFile('events.yaml', 'events', `${id}-events`, { events: events.map(eventSpec) }),
      yamlFile('properties.yaml', 'properties', `${id}-properties`, { properties: propertySpecs(events, ids) }),
      yamlFile('tracking-plan.yaml', 'tracking-plan', id, {
        id: idOf(id),
        display_name: displayName(name),
        description: summary,
        rules: events.map((event) => ruleSpec(event, ids)),
      }),
    ];
  },
};

type Ids = ReadonlyMap<string, string>;

/** An id for each key, of the characters that a reference may have; the key itself wherever it can be. */
function propertyIds(events: readonly PlanEvent[]): Ids {
  const keys = new Set(events.flatMap(({ properties }) => properties.map(({ key }) => key)));
  const taken = new Set([...keys].filter((key) => REFERENCE.test(key)));
  const idFor = (key: string): string => {
    if (REFERENCE.test(key)) return key;
    const plain = key.replace(/[^a-zA-Z0-9_-]+/g, '_').replace(/^_+|_+$/g, '') || 'property';
    let id = plain;
    for (let again = 2; taken.has(id); again += 1) id = `${plain}_${again}`;
    taken.add(id);
    return id;
  };
  return new Map([...keys].map((key) => [key, idFor(key)]));
}

const REFERENCE = /^[a-zA-Z0-9_-]+$/;

/** As its validator wants it: `^[A-Z_a-z][ \w,.-]{1,63}[\w,.-]$`. */
function displayName(name: string): string {
  const plain = unaccented(name)
    .replace(/[^ \w,.-]+/g, '')
    .trim()
    .slice(0, 65)
    .trim();
  return /^[A-Z_a-z].{2}/.test(plain) ? plain : `Plan ${plain}`.trim().slice(0, 65);
}

// Only track calls have a name of their own; RudderStack tells the others apart by their type.
function eventSpec({ id, name, call, summary }: PlanEvent) {
  return { id: idOf(id), name: call === 'track' ? name : '', event_type: call, description: summary };
}

function ruleSpec({ id, call, properties, additionalProperties = true }: PlanEvent, ids: Ids) {
  return {
    type: 'event_rule',
    id: `${idOf(id)}_rule`,
    event: `#event:${idOf(id)}`,
    additional_properties: additionalProperties,
    ...(call === 'identify' && { identity_section: 'context.traits' }),
    properties: properties.map(({ key, required }) => ({
      property: `#property:${ids.get(key) ?? key}`,
      required: required === true,
    })),
  };
}

/** Each property once, with its general meaning, because RudderStack keeps no meaning by event; and with the limits that
 * all its events agree on, so that what is right on one of them is refused on none. */
function propertySpecs(events: readonly PlanEvent[], ids: Ids) {
  const byKey = Map.groupBy(
    events.flatMap(({ properties }) => properties),
    ({ key }) => key,
  );
  return [...byKey].map(([key, carried]) => {
    const [{ meaning }] = carried as [PlanProperty]; // a group has at least one
    const config = agreed(carried.map(limitsOf));
    const { items } = agreed(carried.map((each) => ({ items: each.items && typesWithNull(each.items).join(',') })));
    return {
      id: ids.get(key) ?? key,
      name: key,
      description: meaning,
      type: agreedTypes(carried),
      ...(items && { item_type: items }),
      ...(Object.keys(config).length > 0 && { config }),
    };
  });
}

function limitsOf(property: PlanProperty) {
  const { format = '', constraints = {} } = property;
  const { minimum, maximum, minLength: min_length, maxLength: max_length, pattern } = constraints;
  const known = FORMATS.includes(format) ? format : undefined;
  return { format: known, minimum, maximum, min_length, max_length, pattern, enum: allowedBy(property) };
}

/** The formats its validator takes. */
const FORMATS: readonly string[] = ['date-time', 'date', 'time', 'email', 'uuid', 'hostname', 'ipv4', 'ipv6'];

/** What is stated, and by all alike. */
function agreed<T extends object>([first, ...others]: readonly T[]): Partial<T> {
  const entries = Object.entries(first ?? {}).filter(
    ([key, value]) => value !== undefined && others.every((other) => isEqual(other[key as keyof T], value)), // one of its keys
  );
  return Object.fromEntries(entries) as Partial<T>; // some of its entries
}

/** `string,null`; nothing where one of them states none. */
function agreedTypes(carried: readonly Form[]): string | undefined {
  if (carried.some((each) => typesOf(each).length === 0)) return undefined;
  return [...new Set(carried.flatMap(typesWithNull))].join(',');
}

const idOf = (id: string): string => id.replaceAll('-', '_');

function yamlFile(path: string, kind: string, name: Selection['id'], spec: Parameters<typeof yamlText>[0]): ExportFile {
  return { path, text: yamlText({ version: 'rudder/v1', kind, metadata: { name }, spec }) };
}
