// Events, properties and a tracking plan as RudderStack's command line applies them
// (https://github.com/rudderlabs/rudder-iac, spec version rudder/v1).

import { lettered } from '../../words/lettered.ts';
import { unaccented } from '../../words/spelling/letters.ts';
import type { PlanEvent, Selection } from '../selection.ts';
import type { ExportFile, Format } from './format.ts';
import { definitionsOf, nestedIn, type Carried, type Definitions } from './rudderstack/definitions.ts';
import { fittingEvents } from './rudderstack/fitting.ts';
import { yamlText } from './yaml-text.ts';

export const rudderstack: Format = {
  files: ({ id, name, summary, ...selection }) => {
    const events = fittingEvents(selection.events);
    const definitions = definitionsOf(events);
    return [
      yamlFile('events.yaml', 'events', `${id}-events`, { events: events.map(eventSpec) }),
      yamlFile('properties.yaml', 'properties', `${id}-properties`, { properties: definitions.specs }),
      yamlFile('tracking-plan.yaml', 'tracking-plan', id, {
        id: idOf(id),
        display_name: displayName(name),
        description: lettered(summary),
        rules: events.map((event) => ruleSpec(event, definitions)),
      }),
    ];
  },
};

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
  return { id: idOf(id), name: call === 'track' ? name : '', event_type: call, description: lettered(summary) };
}

function ruleSpec({ id, call, properties, additionalProperties = true }: PlanEvent, definitions: Definitions) {
  return {
    type: 'event_rule',
    id: `${idOf(id)}_rule`,
    event: `#event:${idOf(id)}`,
    additional_properties: additionalProperties,
    ...(call === 'identify' && { identity_section: 'context.traits' }),
    properties: properties.map((property) => carriedSpec(property, definitions, 0)),
  };
}

type CarriedSpec = {
  readonly property: string;
  readonly required?: boolean;
  readonly properties?: readonly CarriedSpec[];
};

// A condition in words cannot be said, and what is not stated is not.
function carriedSpec(carried: Carried, definitions: Definitions, depth: number): CarriedSpec {
  const { required } = carried;
  const inside = nestedIn(carried, depth);
  return {
    property: `#property:${definitions.idOf(carried)}`,
    ...(typeof required === 'boolean' && { required }),
    ...(inside.length > 0 && { properties: inside.map((each) => carriedSpec(each, definitions, depth + 1)) }),
  };
}

const idOf = (id: string): string => id.replaceAll('-', '_');

function yamlFile(path: string, kind: string, name: Selection['id'], spec: Parameters<typeof yamlText>[0]): ExportFile {
  return { path, text: yamlText({ version: 'rudder/v1', kind, metadata: { name }, spec }) };
}
