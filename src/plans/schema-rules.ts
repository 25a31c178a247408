// Tracking plans whose rules are JSON Schemas: Segment's Public API, Typewriter, the older Segment form, Avo.

import type { FoundProperty, Findings } from './findings.ts';
import type { ImportFormat, TrackedEvent } from './tracked.ts';
import { at, itemsOf, membersOf, textOf, type Tree } from './tree.ts';

const CALLS: ReadonlyMap<string, TrackedEvent['call']> = new Map([
  ['TRACK', 'track'],
  ['PAGE', 'page'],
  ['SCREEN', 'screen'],
  ['IDENTIFY', 'identify'],
  ['GROUP', 'group'],
]);

/** Reads the plan if it is one of these; tells which. */
export function readSchemaRules(tree: Tree, findings: Findings): ImportFormat | undefined {
  const rules = itemsOf(tree) ?? itemsOf(at(tree, 'rules')) ?? itemsOf(at(tree, 'data', 'rules'));
  if (rules?.some((rule) => at(rule, 'jsonSchema') && membersOf(rule)?.has('key'))) {
    for (const rule of rules) readRule(rule, findings);
    return at(tree, 'resourceSchemaId') || at(tree, 'slug') ? 'typewriter' : 'segment-rules';
  }
  const plans = [tree, ...(itemsOf(at(tree, 'tracking_plans')) ?? [])];
  const events = plans.flatMap((plan) => itemsOf(at(plan, 'rules', 'events')) ?? []);
  if (events.length > 0) {
    for (const event of events) readNamed(event, findings);
    return 'segment-legacy';
  }
  const named = itemsOf(at(tree, 'events'));
  if (!named?.some((event) => at(event, 'name'))) return undefined;
  for (const event of named) readNamed(event, findings);
  return at(tree, 'metrics') || named.some((event) => at(event, 'id') ?? at(event, 'categories'))
    ? 'avo'
    : 'segment-legacy';
}

function readRule(rule: Tree, findings: Findings): void {
  const type = textOf(at(rule, 'type')) ?? 'TRACK';
  if (type === 'COMMON') return;
  const call = CALLS.get(type);
  const key = textOf(at(rule, 'key')) ?? '';
  const { offset } = membersOf(rule)?.get('key') ?? rule;
  if (!call) {
    findings.report(
      'skipped',
      'warning',
      offset,
      `A rule of type "${type}" is passed over.`,
      'Types read are TRACK, PAGE, SCREEN, IDENTIFY and GROUP.',
    );
    return;
  }
  const schema = at(rule, 'jsonSchema');
  findings.add({
    name: key,
    call,
    description: textOf(at(schema, 'description')),
    properties: propertiesOf(schema, call),
    offset,
  });
}

function readNamed(event: Tree, findings: Findings): void {
  const name = textOf(at(event, 'name'));
  const { offset } = membersOf(event)?.get('name') ?? event;
  if (name === undefined) {
    findings.report('skipped', 'warning', offset, 'An event without a name is passed over.', 'Give it a "name".');
    return;
  }
  const properties = propertiesOf(at(event, 'rules'), 'track');
  findings.add({ name, description: textOf(at(event, 'description')), properties, offset });
}

/** The keys under `properties` (for an identify or group call `traits`), or of the schema itself where it is flat. */
function propertiesOf(schema: Tree | undefined, call: TrackedEvent['call']): FoundProperty[] {
  const part = call === 'identify' || call === 'group' ? 'traits' : 'properties';
  const own = at(schema, 'properties');
  const wrapped = ['context', 'traits', 'properties'].some((key) => membersOf(own)?.has(key));
  return schemaProperties(wrapped ? at(own, part) : schema);
}

/** The keys a JSON Schema of an object describes. */
export function schemaProperties(schema: Tree | undefined): FoundProperty[] {
  return [...(membersOf(at(schema, 'properties')) ?? [])].map(([name, { offset, tree }]) => {
    const types = itemsOf(at(tree, 'type'))?.flatMap((type) => textOf(type) ?? []);
    const type = textOf(at(tree, 'type')) ?? types?.filter((each) => each !== 'null').join(' or ');
    return { name, type, description: textOf(at(tree, 'description')), offset };
  });
}
