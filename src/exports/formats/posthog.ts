// Definitions of events and of properties, as PostHog's API has them. It keeps them apart
// (https://posthog.com/docs/api/event-definitions, https://posthog.com/docs/api/property-definitions).

import { typesOf } from '../../catalog/value/due.ts';
import { hasTraits } from '../../words/events/calls.ts';
import { PERSONAL_TAG } from '../../words/headings.ts';
import type { PlanEvent, PlanProperty } from '../selection.ts';
import { fieldIn, holdersIn } from '../selection/property.ts';
import { jsonFile } from './format.ts';
import type { Format } from './format.ts';

export const posthog: Format = {
  files: ({ events, uncarried }) => [
    jsonFile('posthog.json', {
      event_definitions: events.filter(({ call }) => !hasTraits(call)).map(eventOf),
      property_definitions: propertiesOf(events, uncarried),
    }),
  ],
};

function eventOf({ name, ...event }: PlanEvent) {
  return { name, ...said(event) };
}

const HOLDERS = ['event', 'person', 'group'] as const;
type Holder = (typeof HOLDERS)[number];

/** Each key once among those of events, once among those of people and once among those of groups. */
function propertiesOf(events: readonly PlanEvent[], uncarried: readonly PlanProperty[]) {
  const found = new Map<string, ReturnType<typeof propertyOf>>();
  const add = (property: PlanProperty, type: Holder): void => {
    const place = `${type} ${property.key}`;
    if (!found.has(place)) found.set(place, propertyOf(property, type));
  };
  for (const { call, properties } of events) {
    const type = call === 'identify' ? 'person' : call === 'group' ? 'group' : 'event';
    for (const property of properties) add(property, type);
  }
  for (const property of uncarried)
    for (const type of holdersIn(property, 'type', HOLDERS, (word, holder) => word === holder)) add(property, type);
  return [...found.values()];
}

function propertyOf(property: PlanProperty, type: Holder) {
  return {
    name: property.key,
    type,
    ...typed(property),
    ...said({ ...property, summary: property.meaning }),
  };
}

/** What is not stated is left out, so that nothing there is overwritten with it. */
function said({ summary, tags = [], status, personal, fields }: Partial<PlanEvent & PlanProperty>) {
  const all = [...tags, ...(status ? [status] : []), ...(personal === true ? [PERSONAL_TAG] : [])];
  return {
    ...(summary !== '' && { description: summary }),
    ...(all.length > 0 && { tags: [...new Set(all)] }),
    ...Object.fromEntries(FLAGS.filter((flag) => fieldIn(fields, flag) === true).map((flag) => [flag, true])),
  };
}

/** Facts of its own that are fields here. */
const FLAGS = ['verified', 'hidden'];

/** Times in whatever form, which is no type of ours, so that definitions that were imported have it in a field. */
const TYPE_FIELD = 'property_type';

/** Where its words for types have none, nobody knows it yet. */
function typed(property: PlanProperty): { property_type: string | null; is_numerical: boolean } {
  const types = typesOf(property);
  const [type] = types.length === 1 ? types : [];
  const word = fieldIn(property.fields, TYPE_FIELD);
  if (types.length === 0 && word === 'DateTime') return { property_type: word, is_numerical: false };
  if (type === 'number' || type === 'integer') return { property_type: 'Numeric', is_numerical: true };
  if (type === 'boolean') return { property_type: 'Boolean', is_numerical: false };
  if (type !== 'string') return { property_type: null, is_numerical: false };
  const isTime = property.format === 'date' || property.format === 'date-time';
  return { property_type: isTime ? 'DateTime' : 'String', is_numerical: false };
}
