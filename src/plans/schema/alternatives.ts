// `oneOf` and `anyOf`: kept where they say no more than which values, which types, or that there may be none. Whatever
// else they say stays behind.

import type { FileNode } from '../node.ts';
import type { PlanLimits, PlanShape, PlanValue } from '../record.ts';

export function alternativesOf(schema: FileNode, shapeOf: (schema: FileNode) => PlanShape): readonly PlanShape[] {
  return ['oneOf', 'anyOf'].flatMap((key) => {
    const all = schema.list(key);
    const others = all.filter((each) => !isNull(each));
    if (all.length === 0 || (all.length > 1 && !mayBeJoined(others))) return [];
    all.filter(isNull).forEach((each) => each.take());
    const joined = joinedBy(others, shapeOf);
    return [{ ...joined, ...(others.length < all.length && { nullable: true }) }];
  });
}

function joinedBy(all: readonly FileNode[], shapeOf: (schema: FileNode) => PlanShape): PlanShape {
  if (all.every(isValue)) return { values: all.map(valueIn) };
  const shapes = all.map(shapeOf);
  const [first] = shapes;
  if (first && shapes.length === 1) return first;
  const types = [...new Set(shapes.flatMap((shape) => shape.types ?? []))];
  const limits = Object.assign({}, ...shapes.map((shape) => shape.limits)) as PlanLimits;
  const joined = Object.assign({}, ...shapes.toReversed()) as PlanShape;
  return { ...joined, types, ...(Object.keys(limits).length > 0 && { limits }) };
}

/** Limits of different types never meet, so alternatives of one type each can be told together. */
function mayBeJoined(all: readonly FileNode[]): boolean {
  if (all.length <= 1 || all.every(isValue)) return true;
  const types = all.map((each) => each.at('type')?.peek());
  const plain = all.every((each) => each.keys.every((key) => OF_ONE_TYPE.has(key)));
  const kinds = types.map((type) => (type === 'integer' ? 'number' : type));
  return plain && types.every((type) => typeof type === 'string') && new Set(kinds).size === kinds.length;
}

/** Keywords that say nothing of values of another type. */
const OF_ONE_TYPE = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);

function isNull(schema: FileNode): boolean {
  return schema.keys.length === 1 && schema.at('type')?.peek() === 'null';
}

function isValue(schema: FileNode): boolean {
  const value = constant(schema);
  return value !== undefined && value !== null && typeof value !== 'object';
}

function constant(schema: FileNode) {
  const only = schema.list('enum');
  return schema.has('const') ? schema.at('const')?.peek() : only.length === 1 ? only[0]?.peek() : undefined;
}

function valueIn(schema: FileNode): PlanValue {
  const value = constant(schema) as PlanValue['value']; // `isValue` has looked
  schema.take('const', 'enum', 'type');
  const summary = schema.text('description') || schema.text('title') || undefined;
  const deprecated = schema.flag('deprecated') === true;
  return { value, ...(summary && { summary }), ...(deprecated && { status: 'deprecated' as const }) };
}
