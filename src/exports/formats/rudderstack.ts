// Events, properties and a tracking plan as RudderStack's command line applies them
// (https://github.com/rudderlabs/rudder-iac, spec version rudder/v1).

import { lettered } from '../../words/lettered.ts';
import type { PlanEvent, Selection } from '../selection.ts';
import type { ExportFile, Format } from './format.ts';
import { categoriesOf, categoryName, displayName } from './rudderstack/categories.ts';
import { definitionsOf, nestedIn, type Carried, type Definitions } from './rudderstack/definitions.ts';
import { fitting, fittingEvents } from './rudderstack/fitting.ts';
import { yamlText } from './yaml-text.ts';

export const rudderstack: Format = {
  files: ({ id, name, summary, ...selection }) => {
    const events = fittingEvents(selection.events);
    const definitions = definitionsOf(events, fitting(selection.uncarried));
    const categories = categoriesOf(events);
    return [
      yamlFile('events.yaml', 'events', `${id}-events`, {
        events: events.map((event) => eventSpec(event, categories)),
      }),
      yamlFile('properties.yaml', 'properties', `${id}-properties`, { properties: definitions.specs }),
      yamlFile('tracking-plan.yaml', 'tracking-plan', id, {
        id: idOf(id),
        display_name: displayName(name, 'Plan'),
        description: lettered(summary),
        rules: events.map((event) => ruleSpec(event, definitions)),
      }),
      ...(categories.size === 0
        ? []
        : [
            yamlFile('categories.yaml', 'categories', `${id}-categories`, {
              categories: [...categories].map(([called, own]) => ({ id: own, name: called })),
            }),
          ]),
    ];
  },
};

// Only track calls have a name of their own; RudderStack tells the others apart by their type.
function eventSpec({ id, name, call, summary, area }: PlanEvent, categories: ReadonlyMap<string, string>) {
  return {
    id: idOf(id),
    name: call === 'track' ? name : '',
    event_type: call,
    description: lettered(summary) || undefined,
    ...(area !== undefined && { category: `#category:${categories.get(categoryName(area)) ?? ''}` }),
  };
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
