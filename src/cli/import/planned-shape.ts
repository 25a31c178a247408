import { FORMATS } from '../../catalog/schema.ts';
import type { Constraints, JsonValue, PropertyType } from '../../catalog/model.ts';
import type { PlanLimits, PlanProperty, PlanShape, PlanValue, Place } from '../../plans/record.ts';
import type { Ledger } from './ledger.ts';
import type { PlannedMember, PlannedProperty } from './plan.ts';

type Shape = Omit<PlannedProperty, 'key' | 'personal' | 'basis' | keyof Place>;

const LONGEST_PATTERN = 200;
const TEXT: readonly string[] = ['minLength', 'maxLength', 'pattern'] satisfies (keyof PlanLimits)[];
const NUMBERS: readonly string[] = ['minimum', 'maximum'] satisfies (keyof PlanLimits)[];

/** The part of a shape that the form of a property has a place for. */
export function plannedShape(shape: PlanShape, place: Place, ledger: Ledger): Shape {
  const [type] = shape.types ?? [];
  if ((shape.types?.length ?? 0) > 1) ledger.lose('further types of a property', place);
  if (shape.nullable) ledger.lose('whether a value may be null', place);
  if (shape.additional !== undefined) ledger.lose('whether an object may hold more', place);
  const format = FORMATS.find((each) => each === shape.format && type === 'string');
  if (shape.format !== undefined && !format) ledger.lose(`the format "${shape.format}"`, place);
  const { items, members = [] } = shape;
  if (items && !items.types) ledger.lose('what a list holds', place);
  const [itemType] = items?.types ?? [];
  loseInside(items, place, ledger);
  if (members.length > 0 && type !== 'object') ledger.lose('what an object holds', place);
  return {
    type,
    format,
    summary: shape.summary,
    example: jsonOf(shape.example),
    constraints: constraintsOf(shape, type, place, ledger),
    items:
      items && itemType && type === 'array'
        ? { type: itemType, members: itemType === 'object' ? membersOf(items.members ?? [], ledger) : [] }
        : undefined,
    members: type === 'object' ? membersOf(members, ledger) : [],
  };
}

function membersOf(members: readonly PlanProperty[], ledger: Ledger): readonly PlannedMember[] {
  return members.flatMap((member): readonly PlannedMember[] => {
    const { key, types: [type] = [], summary, example } = member;
    if (!type) {
      ledger.lose('parts of an object without a type', member);
      return [];
    }
    const format = FORMATS.find((each) => each === member.format && type === 'string');
    if (member.format !== undefined && !format) ledger.lose(`the format "${member.format}"`, member);
    if (member.required !== undefined) ledger.lose('whether a part of an object is required', member);
    loseInside(member, member, ledger);
    if ((member.members ?? []).length > 0 || member.items) ledger.lose('parts of parts', member);
    return [{ key, type, format, summary, example: jsonOf(example) }];
  });
}

/** What is said of a part, and has no place there. */
function loseInside(shape: PlanShape | undefined, place: Place, ledger: Ledger): void {
  if (!shape) return;
  if ((shape.types?.length ?? 0) > 1) ledger.lose('further types of a part', place);
  if (shape.nullable) ledger.lose('whether a part may be null', place);
  if (shape.values || shape.limits) ledger.lose('values and limits of a part', place);
}

function constraintsOf(
  { values, limits = {}, types = [] }: PlanShape,
  type: PropertyType | undefined,
  place: Place,
  ledger: Ledger,
): Constraints {
  const isNumber = type === 'number' || type === 'integer';
  const kept = Object.entries(limits).filter(([key, value]) => {
    const fits = (type === 'string' && TEXT.includes(key)) || (isNumber && NUMBERS.includes(key));
    const isShort = key !== 'pattern' || String(value).length <= LONGEST_PATTERN;
    const isWhole = type !== 'integer' || Number.isInteger(value);
    if (fits && isShort && isWhole) return true;
    ledger.lose(`the limit "${key}"`, place);
    return false;
  });
  const allowed = types.length === 1 ? valuesOf(values, type) : undefined;
  if (values && !allowed) ledger.lose('lists of values', place);
  if (values?.some(({ summary }) => summary !== undefined)) ledger.lose('what a value means', place);
  return { ...Object.fromEntries(kept), ...(allowed && { enum: allowed }) };
}

/** The values if all of them are of the type. */
function valuesOf(
  values: readonly PlanValue[] | undefined,
  type: PropertyType | undefined,
): (string | number)[] | undefined {
  const all = values?.map(({ value }) => value) ?? [];
  const fits = (value: unknown): boolean =>
    type === 'string'
      ? typeof value === 'string'
      : type === 'integer'
        ? Number.isInteger(value)
        : type === 'number' && typeof value === 'number';
  return all.length > 0 && all.every(fits) ? (all as (string | number)[]) : undefined; // as checked
}

/** What the catalog can keep as an example: nothing that is null. */
function jsonOf(value: PlanShape['example']): JsonValue | undefined {
  return value === null || JSON.stringify(value)?.includes('null') ? undefined : (value as JsonValue | undefined); // no null in it
}
