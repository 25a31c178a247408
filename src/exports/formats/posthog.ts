// Definitions of events and of properties, as PostHog's API has them. It keeps them apart
// (https://posthog.com/docs/api/event-definitions, https://posthog.com/docs/api/property-definitions).

import { typesOf } from '../../catalog/value/due.ts';
import { hasTraits } from '../../words/events/calls.ts';
import type { PlanEvent, PlanProperty } from '../selection.ts';
import { jsonFile } from './format.ts';
import type { Format } from './format.ts';

export const posthog: Format = {
  files: ({ events }) => [
    jsonFile('posthog.json', {
      event_definitions: events.filter(({ call }) => !hasTraits(call)).map(eventOf),
      property_definitions: propertiesOf(events),
    }),
  ],
};

function eventOf({ name, summary, tags = [], status }: PlanEvent) {
  return { name, description: summary, tags: [...new Set([...tags, ...(status ? [status] : [])])] };
}

/** Each key once among those of events, once among those of people and once among those of groups. */
function propertiesOf(events: readonly PlanEvent[]) {
  const found = new Map<string, ReturnType<typeof propertyOf>>();
  for (const { call, properties } of events) {
    const type = call === 'identify' ? 'person' : call === 'group' ? 'group' : 'event';
    for (const property of properties) {
      const place = `${type} ${property.key}`;
      if (!found.has(place)) found.set(place, propertyOf(property, type));
    }
  }
  return [...found.values()];
}

function propertyOf(property: PlanProperty, type: 'event' | 'person' | 'group') {
  return {
    name: property.key,
    type,
    ...typed(property),
    description: property.meaning,
    tags: property.personal === true ? ['personal data'] : [],
  };
}

/** Where its words for types have none, nobody knows it yet. */
function typed(property: PlanProperty): { property_type: string | null; is_numerical: boolean } {
  const types = typesOf(property);
  const [type] = types.length === 1 ? types : [];
  if (type === 'number' || type === 'integer') return { property_type: 'Numeric', is_numerical: true };
  if (type === 'boolean') return { property_type: 'Boolean', is_numerical: false };
  if (type !== 'string') return { property_type: null, is_numerical: false };
  const isTime = property.format === 'date' || property.format === 'date-time';
  return { property_type: isTime ? 'DateTime' : 'String', is_numerical: false };
}
