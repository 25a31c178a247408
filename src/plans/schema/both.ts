// Two statements on one value that hold together, as in `allOf`: the narrower of the two.

import { sizeOf } from '../../words/bound.ts';
import type { PlanLimits, PlanProperty, PlanShape } from '../record.ts';

export function both(one: PlanShape, other: PlanShape): PlanShape {
  const stated = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
  const merged: PlanShape = {
    ...other,
    ...stated,
    types: commonTypes(one.types, other.types),
    nullable: one.types && other.types ? one.nullable && other.nullable : (one.nullable ?? other.nullable),
    values: one.values && other.values ? common(one.values, other.values) : (one.values ?? other.values),
    limits: tighter(one.limits, other.limits),
    members: bothMembers(one.members, other.members),
    items: one.items && other.items ? both(one.items, other.items) : (one.items ?? other.items),
    additional: one.additional === false || other.additional === false ? false : (one.additional ?? other.additional),
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function commonTypes(one: PlanShape['types'], other: PlanShape['types']): PlanShape['types'] {
  if (!one || !other) return one ?? other;
  const fits = (type: string, types: readonly string[]): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...one.filter((type) => fits(type, other)), ...other.filter((type) => fits(type, one))])];
}

function common(one: NonNullable<PlanShape['values']>, other: NonNullable<PlanShape['values']>): PlanShape['values'] {
  return one.filter(({ value }) => other.some((each) => each.value === value));
}

const LOWEST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const;
const HIGHEST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const;

type Size = ReturnType<typeof sizeOf>;

function tighter(one: PlanLimits | undefined, other: PlanLimits | undefined): PlanLimits | undefined {
  if (!one || !other) return one ?? other;
  const pick = (keys: readonly (typeof LOWEST | typeof HIGHEST)[number][], isTighter: (a: Size, b: Size) => boolean) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const [a, b] = [one[key], other[key]];
        if (a === undefined || b === undefined) return [];
        return [[key, isTighter(sizeOf(a), sizeOf(b)) ? a : b]];
      }),
    );
  return { ...other, ...one, ...pick(LOWEST, (a, b) => a < b), ...pick(HIGHEST, (a, b) => a > b) };
}

function bothMembers(
  one: readonly PlanProperty[] | undefined,
  other: readonly PlanProperty[] | undefined,
): readonly PlanProperty[] | undefined {
  if (!one || !other) return one ?? other;
  const merged = one.map((member) => {
    const twin = other.find(({ key }) => key === member.key);
    const required = twin?.required === true ? true : (member.required ?? twin?.required);
    return twin ? { ...member, ...both(member, twin), required } : member;
  });
  return [...merged, ...other.filter(({ key }) => !one.some((member) => member.key === key))];
}
