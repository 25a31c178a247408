// Plans in JSON that carry a schema for each property: Segment rules, Typewriter, Mixpanel's Lexicon, our bundle of JSON
// Schemas, and our own catalog.json.

import { CALLS } from '../../catalog/schema.ts';
import { at, itemsOf, membersOf, textOf } from '../../imports/tree.ts';
import type { Tree } from '../../imports/tree.ts';
import type { At, PlannedEvent } from './plan.ts';
import { catalogEvents } from './own-catalog.ts';
import { oneOf, plannedProperties } from './schema-value.ts';

interface Found {
  readonly format: string;
  readonly events: readonly PlannedEvent[];
}

/** The events of a plan of one of these kinds; nothing if it is none. */
export function readJsonPlan(tree: Tree, position: At): Found | undefined {
  const rules = itemsOf(at(tree, 'rules')) ?? itemsOf(at(tree, 'data', 'rules')) ?? itemsOf(tree);
  if (rules?.some((rule) => at(rule, 'jsonSchema'))) {
    const format = at(tree, 'resourceSchemaId') ? 'a Typewriter plan.json' : 'Segment tracking plan rules';
    return { format, events: rules.flatMap((rule) => ruleEvent(rule, position)) };
  }
  const entries = itemsOf(at(tree, 'entries'));
  if (entries?.some((entry) => at(entry, 'schemaJson'))) {
    const format = 'a Mixpanel Lexicon';
    return { format, events: entries.flatMap((entry) => lexiconEvent(entry, position)) };
  }
  if (at(tree, 'formatVersion') && itemsOf(at(tree, 'events'))) {
    return { format: 'a catalog.json', events: catalogEvents(tree, position) };
  }
  const bundled = membersOf(at(tree, '$defs'));
  if (bundled) {
    const events = [...bundled.values()].flatMap(({ offset, tree: schema }) => schemaEvent(schema, position, offset));
    return { format: 'a bundle of JSON Schemas', events };
  }
  if (textOf(at(tree, '$schema')) && textOf(at(tree, 'title'))) {
    return { format: 'a JSON Schema', events: schemaEvent(tree, position, tree.offset) };
  }
  return undefined;
}

function ruleEvent(rule: Tree, position: At): readonly PlannedEvent[] {
  const schema = at(rule, 'jsonSchema');
  const type = textOf(at(rule, 'type'))?.toLowerCase() ?? 'track';
  const label = textOf(at(schema, 'labels', 'call'));
  const call = oneOf(CALLS, label) ?? oneOf(CALLS, type);
  const name =
    textOf(at(rule, 'key')) ?? textOf(at(schema, 'labels', 'event')) ?? (call === 'identify' ? 'Identify' : '');
  if (!schema || !call || name === '') return [];
  const part = call === 'identify' ? 'traits' : 'properties';
  const properties = plannedProperties(at(schema, 'properties', part, 'properties'), position);
  const place = membersOf(rule)?.get('key') ?? rule;
  return [{ name, call, summary: textOf(at(schema, 'description')), properties, ...position(place.offset) }];
}

function lexiconEvent(entry: Tree, position: At): readonly PlannedEvent[] {
  const name = textOf(at(entry, 'name'));
  const schema = at(entry, 'schemaJson');
  if (name === undefined || textOf(at(entry, 'entityType')) !== 'event') return [];
  const properties = plannedProperties(at(schema, 'properties'), position);
  const place = membersOf(entry)?.get('name') ?? entry;
  return [{ name, call: 'track', summary: textOf(at(schema, 'description')), properties, ...position(place.offset) }];
}

function schemaEvent(schema: Tree, position: At, offset: number): readonly PlannedEvent[] {
  const name = textOf(at(schema, 'title'));
  if (name === undefined) return [];
  const said = /type (\w+)\.$/.exec(textOf(at(schema, '$comment')) ?? '')?.[1];
  const properties = plannedProperties(at(schema, 'properties'), position);
  const summary = textOf(at(schema, 'description'));
  return [{ name, call: oneOf(CALLS, said) ?? 'track', summary, properties, ...position(offset) }];
}
