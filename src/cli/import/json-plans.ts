// Plans in JSON that carry a schema for each property: Segment rules, Typewriter, Mixpanel's Lexicon, our bundle of JSON
// Schemas, and our own catalog.json.

import { CALLS } from '../../catalog/schema.ts';
import { at, itemsOf, membersOf, textOf } from '../../plans/tree.ts';
import type { Tree } from '../../plans/tree.ts';
import { foundIn } from './found.ts';
import { catalogEvents } from './own-catalog.ts';
import type { At, Found, PlannedEvent, Skipped } from './plan.ts';
import { oneOf, plannedProperties } from './schema-value.ts';

/** The events of a plan of one of these kinds; nothing if it is none. */
export function readJsonPlan(tree: Tree, position: At): Found | undefined {
  const rules = itemsOf(at(tree, 'rules')) ?? itemsOf(at(tree, 'data', 'rules')) ?? itemsOf(tree);
  if (rules?.some((rule) => at(rule, 'jsonSchema'))) {
    const format = at(tree, 'resourceSchemaId') ? 'a Typewriter plan.json' : 'Segment tracking plan rules';
    return foundIn(
      format,
      rules.map((rule) => ruleEvent(rule, position)),
    );
  }
  const entries = itemsOf(at(tree, 'entries'));
  if (entries?.some((entry) => at(entry, 'schemaJson'))) {
    return foundIn(
      'a Mixpanel Lexicon',
      entries.map((entry) => lexiconEvent(entry, position)),
    );
  }
  if (at(tree, 'formatVersion') && itemsOf(at(tree, 'events'))) {
    return foundIn('a catalog.json', catalogEvents(tree, position));
  }
  const bundled = membersOf(at(tree, '$defs'));
  if (bundled) {
    const events = [...bundled.values()].flatMap(({ offset, tree: schema }) => schemaEvent(schema, position, offset));
    return foundIn('a bundle of JSON Schemas', events);
  }
  if (textOf(at(tree, '$schema')) && textOf(at(tree, 'title'))) {
    return foundIn('a JSON Schema', schemaEvent(tree, position, tree.offset));
  }
  return undefined;
}

function ruleEvent(rule: Tree, position: At): PlannedEvent | Skipped {
  const schema = at(rule, 'jsonSchema');
  const type = textOf(at(rule, 'type')) ?? 'TRACK';
  const label = textOf(at(schema, 'labels', 'call'));
  const call = oneOf(CALLS, label) ?? oneOf(CALLS, type.toLowerCase());
  const name =
    textOf(at(rule, 'key')) ?? textOf(at(schema, 'labels', 'event')) ?? (call === 'identify' ? 'Identify' : '');
  const place = position((membersOf(rule)?.get('key') ?? rule).offset);
  if (!schema || !call) return { what: `The ${type} rule`, ...place };
  if (name === '') return { what: 'A rule without a key', ...place };
  const part = call === 'identify' ? 'traits' : 'properties';
  const properties = plannedProperties(at(schema, 'properties', part, 'properties'), position);
  return { name, call, summary: textOf(at(schema, 'description')), properties, ...place };
}

function lexiconEvent(entry: Tree, position: At): PlannedEvent | Skipped {
  const name = textOf(at(entry, 'name'));
  const schema = at(entry, 'schemaJson');
  const kind = textOf(at(entry, 'entityType'));
  const place = position((membersOf(entry)?.get('name') ?? entry).offset);
  if (name === undefined || kind !== 'event') return { what: `The entry of the kind "${kind ?? ''}"`, ...place };
  const properties = plannedProperties(at(schema, 'properties'), position);
  return { name, call: 'track', summary: textOf(at(schema, 'description')), properties, ...place };
}

function schemaEvent(schema: Tree, position: At, offset: number): readonly PlannedEvent[] {
  const name = textOf(at(schema, 'title'));
  if (name === undefined) return [];
  const said = /type (\w+)\.$/.exec(textOf(at(schema, '$comment')) ?? '')?.[1];
  const properties = plannedProperties(at(schema, 'properties'), position);
  const summary = textOf(at(schema, 'description'));
  return [{ name, call: oneOf(CALLS, said) ?? 'track', summary, properties, ...position(offset) }];
}
