// Events, properties and a tracking plan as RudderStack's command line applies them
// (https://github.com/rudderlabs/rudder-iac, spec version rudder/v1).

import { allowedBy } from '../../catalog/value/due.ts';
import type { PlanEvent, PlanProperty, Selection } from '../selection.ts';
import type { ExportFile, Format } from './format.ts';
import { yamlText } from './yaml-text.ts';

export const rudderstack: Format = {
  files: ({ id, name, summary, events }) => [
    yamlFile('events.yaml', 'events', `${id}-events`, { events: events.map(eventSpec) }),
    yamlFile('properties.yaml', 'properties', `${id}-properties`, { properties: propertySpecs(events) }),
    yamlFile('tracking-plan.yaml', 'tracking-plan', id, {
      id: idOf(id),
      display_name: name,
      description: summary,
      rules: events.map(ruleSpec),
    }),
  ],
};

// Only track calls have a name of their own; RudderStack tells the others apart by their type.
function eventSpec({ id, name, call, summary }: PlanEvent) {
  return { id: idOf(id), name: call === 'track' ? name : '', event_type: call, description: summary };
}

function ruleSpec({ id, call, properties, additionalProperties = true }: PlanEvent) {
  return {
    type: 'event_rule',
    id: `${idOf(id)}_rule`,
    event: `#event:${idOf(id)}`,
    additional_properties: additionalProperties,
    ...(call === 'identify' && { identity_section: 'context.traits' }),
    properties: properties.map(({ key, required }) => ({ property: `#property:${key}`, required: required === true })),
  };
}

/** Each property once, with its general meaning: RudderStack keeps no meaning by event. */
function propertySpecs(events: readonly PlanEvent[]) {
  const byKey = new Map<string, PlanProperty>();
  for (const property of events.flatMap(({ properties }) => properties)) {
    if (!byKey.has(property.key)) byKey.set(property.key, property);
  }
  return [...byKey.values()].map((property) => {
    const { key, type, meaning, items, format, constraints = {} } = property;
    const { minimum, maximum, minLength: min_length, maxLength: max_length, pattern } = constraints;
    const limits = { format, minimum, maximum, min_length, max_length, pattern, enum: allowedBy(property) };
    const config = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
    return {
      id: key,
      name: key,
      description: meaning,
      type,
      ...(items && { item_type: items.type }),
      ...(Object.keys(config).length > 0 && { config }),
    };
  });
}

const idOf = (id: string): string => id.replaceAll('-', '_');

function yamlFile(path: string, kind: string, name: Selection['id'], spec: Parameters<typeof yamlText>[0]): ExportFile {
  return { path, text: yamlText({ version: 'rudder/v1', kind, metadata: { name }, spec }) };
}
