// What an event of an OpenTrackPlan sends: one schema, or one a target in several versions, of which the current counts.

import type { FileNode } from '../../node.ts';
import type { PlanProperty, PlanShape } from '../../record.ts';
import { shapeOf } from '../../schema/shape.ts';
import { fieldsNamed, fieldsOf } from '../shared/fields.ts';
import type { PlanRules } from './rules.ts';

const DEEPEST = 20;

type Schema = ReadonlyMap<string, readonly FileNode[]>;

interface Payload {
  readonly properties: readonly PlanProperty[];
  readonly targets: readonly string[];
}

export function payloadIn(payload: FileNode | undefined, rules: PlanRules): Payload {
  if (!payload) return { properties: [], targets: [] };
  if (payload.has('schema')) return { properties: propertiesIn(schemaOf(payload), undefined, rules), targets: [] };
  const named = payload.entries().filter(([, node]) => node.isObject);
  const all = named.map(([target, node]) => propertiesIn(currentOf(payload, target, node, 0), target, rules));
  return { properties: joined(all), targets: [...new Set(named.flatMap(([target]) => rules.targetsOf(target)))] };
}

function schemaOf(node: FileNode): Schema {
  return new Map(node.entries('schema').map(([key, field]) => [key, [field]]));
}

/** The schema of a target, or of one of its versions: `current` names it, perhaps by another name. */
function currentOf(
  payload: FileNode,
  target: string,
  node: FileNode,
  depth: number,
  version = node.text('current'),
): Schema {
  if (version === undefined || depth > DEEPEST) return schemaOf(node);
  const alias = node.written(version);
  if (alias !== undefined) return currentOf(payload, target, node, depth + 1, alias);
  const one = node.at(version);
  const reference = one?.written('$ref');
  const [other = target, name] = reference?.includes('::') ? reference.split('::') : [target, reference];
  const base = payload.at(other);
  const inherited: Schema =
    name !== undefined && base
      ? currentOf(payload, other, base, depth + 1, name)
      : new Map<string, readonly FileNode[]>();
  const own = one ? schemaOf(one) : new Map<string, readonly FileNode[]>();
  return new Map([
    ...inherited,
    ...[...own].map(([key, fields]) => [key, [...(inherited.get(key) ?? []), ...fields]] as const),
  ]);
}

function propertiesIn(schema: Schema, target: string | undefined, rules: PlanRules): readonly PlanProperty[] {
  return [...schema].map(([key, fields]) => propertyOf(key, rules, target, fields));
}

/** A key by what is said of it for all events, for a target, and in an event. */
export function propertyOf(
  key: string,
  rules: PlanRules,
  target?: string,
  fields: readonly FileNode[] = [],
): PlanProperty {
  const place = ([...rules.definitionsOf(key, target), ...fields].at(-1) as FileNode).place; // never empty
  const parts = [...rules.definitionsOf(key, target), ...fields].map((node) => fieldShape(node, rules));
  const limits = Object.assign({}, ...parts.map((part) => part.limits)) as NonNullable<PlanShape['limits']>;
  const facts = Object.assign({}, ...parts.map(({ fields: own }) => own)) as NonNullable<PlanShape['fields']>;
  const shape = Object.assign({}, ...parts) as PlanShape & Pick<PlanProperty, 'required'>; // later ones stand over earlier
  return { ...shape, key, ...place, ...(Object.keys(limits).length > 0 && { limits }), ...fieldsOf(facts) };
}

function fieldShape(node: FileNode, rules: PlanRules): PlanShape & Pick<PlanProperty, 'required'> {
  const dictionary = node.text('dict');
  const values = dictionary === undefined ? undefined : rules.valuesOf(dictionary);
  const constant = node.json('value');
  const kind = node.text('pii', 'kind');
  const required = node.flag('required');
  const { limits, ...shape } = shapeOf(node);
  return {
    ...shape,
    ...(values && { values }),
    ...((limits || constant !== undefined) && {
      limits: { ...limits, ...(constant !== undefined && { const: constant }) },
    }),
    ...(node.has('pii') && { personal: true }),
    ...(kind !== undefined && { privacy: kind }),
    ...(required !== undefined && { required }),
    ...fieldsOf({
      ...fieldsNamed(node, ['name', 'valueRequired']).fields,
      ...fieldsNamed(
        node.at('pii'),
        (node.at('pii')?.keys ?? []).filter((key) => key !== 'kind'),
      ).fields,
    }),
  };
}

/** The properties of all targets; where each sends a value of its own, all those values. */
function joined(all: readonly (readonly PlanProperty[])[]): readonly PlanProperty[] {
  const byKey = new Map<string, PlanProperty[]>();
  for (const property of all.flat()) byKey.set(property.key, [...(byKey.get(property.key) ?? []), property]);
  return [...byKey.values()].map((same) => {
    const first = same[0] as PlanProperty; // never empty
    const required = same.every((each) => each.required === first.required) ? first.required : undefined;
    const constants = new Set(same.map(({ limits }) => JSON.stringify(limits?.const)));
    if (constants.size === 1) return { ...first, required };
    const { const: _const, ...limits } = first.limits ?? {};
    const values = same
      .map((each) => each.limits?.const)
      .filter((value) => value !== undefined && value !== null && typeof value !== 'object');
    const isList = values.length === same.length;
    return {
      ...first,
      required,
      limits: Object.keys(limits).length > 0 ? limits : undefined,
      values: isList ? [...new Set(values)].map((value) => ({ value })) : first.values,
    };
  });
}
