// Plans whose events carry a JSON Schema of the whole message: the keys an event sends stand in one part of it.

import { hasTraits } from '../../../words/events/calls.ts';
import type { FileNode } from '../../node.ts';
import type { PlanCall, PlanProperty } from '../../record.ts';
import { referencesWithin } from '../../schema/references.ts';
import { shapeOf } from '../../schema/shape.ts';

const PARTS = ['context', 'traits', 'properties'];
const MESSAGE = new Set([...PARTS, 'userId', 'anonymousId', 'groupId', 'event', 'type', 'integrations', 'timestamp']);

interface Payload {
  readonly properties: readonly PlanProperty[];
  readonly additional?: boolean | undefined;
  readonly destinations?: readonly string[];
}

/** What the schema says of the keys sent. `section` is where the format says they stand: `context.traits`. */
export function payloadOf(schema: FileNode | undefined, call: PlanCall, section?: string): Payload {
  const part = schema && partOf(schema, section?.split('.') ?? [hasTraits(call) ? 'traits' : 'properties']);
  const destinations = schema && isWrapped(schema) ? integrationsIn(schema) : [];
  const sent = destinations.length > 0 ? { destinations } : {};
  if (!part) return { properties: [], ...sent };
  const { members = [], additional } = shapeOf(part, { references: referencesWithin(schema), depth: 0 });
  return { properties: members, additional, ...sent };
}

/** The destinations that the message says it goes to; `All` is none. */
function integrationsIn(schema: FileNode): readonly string[] {
  const all = schema.at('properties', 'integrations');
  const names = (all?.entries('properties') ?? []).filter(([name, node]) => {
    const only = node.at('const')?.peek() ?? node.list('enum')[0]?.peek();
    return name.toLowerCase() !== 'all' && only !== false;
  });
  for (const [, node] of names) node.take();
  if (names.length > 0) all?.take('type', 'description');
  return names.map(([name]) => name);
}

/** Whether the schema is of a whole message, with the keys sent in a part of it. */
export function isWrapped(schema: FileNode): boolean {
  const keys = schema.at('properties')?.keys ?? [];
  return keys.some((key) => PARTS.includes(key)) && keys.every((key) => MESSAGE.has(key));
}

function partOf(schema: FileNode, steps: readonly string[]): FileNode | undefined {
  if (!isWrapped(schema)) return schema;
  schema.take('$schema', '$id', 'id', 'type', 'required');
  for (const name of PARTS) schema.at('properties', name)?.take('id', 'type');
  return schema.at(...steps.flatMap((step) => ['properties', step]));
}
