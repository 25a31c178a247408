// A JSON Schema, as any of the plans write it, to what is said of a value. What it says and cannot be said here stays
// behind in the file's ledger.

import { fieldsNamed } from '../formats/shared/fields.ts';
import type { FileNode } from '../node.ts';
import type { PlanProperty, PlanShape } from '../record.ts';
import { alternativesOf } from './alternatives.ts';
import { both } from './both.ts';
import { allowedBy, limitsOf } from './limits.ts';
import { NO_REFERENCES, type References } from './references.ts';
import { typedBy, unionOf, type Typed } from './type-words.ts';

const PERSONAL: ReadonlyMap<string, boolean> = new Map([
  ['Personal data.', true],
  ['Not personal data.', false],
]);

/** The most a schema is followed into itself. */
const DEEPEST = 40;

interface SchemaContext {
  readonly references: References;
  readonly depth: number;
}

const START: SchemaContext = { references: NO_REFERENCES, depth: 0 };

export function shapeOf(schema: FileNode, context: SchemaContext = START): PlanShape {
  if (context.depth > DEEPEST) {
    schema.file.lose('a schema that holds itself', schema.offset);
    return {};
  }
  const deeper = { ...context, depth: context.depth + 1 };
  const own = ownShape(schema, deeper);
  const reference = schema.at('$ref');
  const target = reference && context.references.find(reference);
  if (target) reference.take();
  const parts = [
    ...(target ? [shapeOf(target, deeper)] : []),
    ...schema.list('allOf').map((part) => shapeOf(part, deeper)),
    ...alternativesOf(schema, (part) => shapeOf(part, deeper)),
  ];
  return parts.reduce((shape, part) => both(shape, part), own);
}

function ownShape(schema: FileNode, context: SchemaContext): PlanShape {
  schema.take('$schema', '$id', 'id');
  schema.at('properties')?.enter();
  const typed = typeIn(schema);
  const allowed = allowedBy(schema);
  const items = schema.at('items');
  const inside = items?.isObject ? shapeOf(items, context) : undefined;
  const required = new Set(schema.list('required').flatMap((item) => item.text() ?? []));
  const members = schema.entries('properties').flatMap(([key, node]): readonly PlanProperty[] => {
    if (key === '') return withoutKey(node);
    node.enter();
    // Older plans repeat the key in what stands under it.
    if (node.word('key') === key) node.take('key');
    const own = node.flag('required');
    return [{ key, ...node.place, ...shapeOf(node, context), required: required.has(key) ? true : own }];
  });
  const examples = schema.list('examples');
  return defined({
    ...typed,
    nullable: typed.nullable ?? (typed.types ? undefined : allowed.nullable),
    format: schema.text('format') || undefined,
    values: allowed.values,
    limits: limitsOf(schema),
    summary: schema.text('description') || undefined,
    title: schema.text('title') || undefined,
    status: schema.flag('deprecated') === true ? ('deprecated' as const) : undefined,
    example: examples[0]?.json() ?? schema.json('example'),
    members: members.length > 0 ? members : undefined,
    items: typed.items ?? (inside && Object.keys(inside).length > 0 ? inside : undefined),
    additional: schema.flag('additionalProperties') ?? schema.flag('unevaluatedProperties'),
    personal: PERSONAL.get(schema.text('$comment') ?? '') ?? personalIn(schema),
    ...fieldsNamed(schema.at('x-fields'), schema.at('x-fields')?.keys ?? []),
    privacy: CLASSES.map((key) => schema.text(key)).find((name) => name !== undefined && name !== ''),
  });
}

function withoutKey(node: FileNode): readonly PlanProperty[] {
  node.take();
  node.file.lose('a property whose key is empty', node.offset);
  return [];
}

const FLAGS = ['pii', 'x-pii', 'isPii', 'is_pii', 'containsPii', 'personal', 'x-personal'];
const CLASSES = ['x-privacy', 'x-privacy-class', 'x-data-classification', 'privacy'];

function personalIn(schema: FileNode): boolean | undefined {
  return FLAGS.map((key) => schema.flag(key)).find((flag) => flag !== undefined);
}

/** The type a schema states; what is no type is left where it stands. */
function typeIn(schema: FileNode): Typed {
  const stated = schema.at('type');
  const value = stated?.peek();
  const typed =
    typeof value === 'string' ? typedBy(value) : Array.isArray(value) ? unionOf(value as string[]) : undefined; // others are unknown
  if (typed) stated?.take();
  return typed ?? {};
}

function defined(shape: PlanShape): PlanShape {
  const stated: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(shape)) if (value !== undefined) stated[key] = value;
  return stated;
}
