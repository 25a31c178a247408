// What a plan says of a value, in the authored form. What the form has no place for, or what contradicts itself, goes to the
// ledger by name; nothing is bent to fit.

import type { PlanFacts, PlanLimits, PlanProperty, PlanShape, PlanType, Place } from '../../plans/record.ts';
import type { Ledger } from './ledger.ts';

export type AuthoredRecord = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 5000;
const NUMBERS: readonly PlanType[] = ['number', 'integer'];

/** The types a limit is for. */
const TYPES_OF: Readonly<Partial<Record<keyof PlanLimits, readonly PlanType[]>>> = {
  minimum: NUMBERS,
  maximum: NUMBERS,
  exclusiveMinimum: NUMBERS,
  exclusiveMaximum: NUMBERS,
  multipleOf: NUMBERS,
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  minItems: ['array'],
  maxItems: ['array'],
  uniqueItems: ['array'],
};

/** The keys of the form that a shape fills, in the order people write them. */
export function formOf(shape: PlanShape, place: Place, ledger: Ledger): AuthoredRecord {
  const types = shape.types ?? [];
  const may = (type: PlanType): boolean => types.length === 0 || types.includes(type);
  const keptIf = <T>(holds: boolean, value: T | undefined, kind: string): T | undefined => {
    if (value !== undefined && !holds) ledger.lose(kind, place);
    return holds ? value : undefined;
  };
  if (shape.additional !== undefined) ledger.lose('whether an object may hold more', place);
  const inside = shape.members && membersOf(shape.members, ledger);
  return defined({
    type: types.length > 1 ? types : types[0],
    nullable: shape.nullable,
    format: keptIf(may('string'), shape.format, 'formats of values that are no text'),
    values: valuesOf(shape, place, ledger),
    constraints: constraintsOf(shape, place, ledger),
    items: keptIf(
      may('array'),
      shape.items && itemsOf(shape.items, place, ledger),
      'what a list holds, of values that are none',
    ),
    members: keptIf(may('object'), inside, 'what an object holds, of values that are none'),
  });
}

/** A property as a member of an object: its form, and what is said of it there. */
function memberOf(member: PlanProperty, ledger: Ledger): AuthoredRecord {
  loseFacts(member, 'a part of an object', member, ledger);
  return defined({
    ...formOf(member, member, ledger),
    required: requiredOf(member, ledger),
    summary: shortened(member.summary, member, ledger),
    status: member.status,
    example: exampleOf(member.example, member, ledger),
  });
}

function membersOf(members: readonly PlanProperty[], ledger: Ledger): AuthoredRecord | undefined {
  const all = members.map((member) => [member.key, memberOf(member, ledger)] as const);
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

function itemsOf(items: PlanShape, place: Place, ledger: Ledger): AuthoredRecord | undefined {
  loseFacts({ ...items, status: undefined }, 'what a list holds', place, ledger);
  const record = defined({ ...formOf(items, place, ledger), summary: shortened(items.summary, place, ledger) });
  return Object.keys(record).length > 0 ? record : undefined;
}

function valuesOf({ values, types = [] }: PlanShape, place: Place, ledger: Ledger): readonly unknown[] | undefined {
  if (!values || values.length === 0) return undefined;
  if (types.length > 0 && !values.every(({ value }) => types.some((type) => isOfType(value, type)))) {
    ledger.lose('values that are not of the type stated', place);
    return undefined;
  }
  return values.map((one) => (one.summary === undefined && one.status === undefined ? one.value : defined({ ...one })));
}

function constraintsOf({ limits, types = [] }: PlanShape, place: Place, ledger: Ledger): AuthoredRecord | undefined {
  if (!limits) return undefined;
  const kept = Object.entries(limits).filter(([key, limit]) => {
    const due = TYPES_OF[key as keyof PlanLimits]; // the keys of limits
    const isDue = due === undefined || types.length === 0 || types.some((type) => due.includes(type));
    if (isDue && isSound(key, limit, types)) return true;
    ledger.lose(
      key === 'pattern' && isDue ? 'a pattern that is no regular expression' : `a limit that fits no value: ${key}`,
      place,
    );
    return false;
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Whether a limit can be kept as it is. */
function isSound(key: string, limit: unknown, types: readonly PlanType[]): boolean {
  if (key === 'pattern') return typeof limit === 'string' && limit.length <= 10_000 && isPattern(limit);
  if (key === 'multipleOf') return Number(limit) > 0;
  if (/^(?:min|max)(?:Length|Items)$/.test(key)) return Number.isInteger(limit) && Number(limit) >= 0;
  if (key === 'minimum' || key === 'maximum') return types.join() !== 'integer' || Number.isInteger(Number(limit));
  return limit !== null;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function isOfType(value: unknown, type: PlanType): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

export function requiredOf({ required, ...place }: PlanProperty, ledger: Ledger): boolean | string | undefined {
  if (typeof required !== 'string' || required.length <= 500) return required;
  ledger.lose('the end of long texts', place);
  return required.slice(0, 500);
}

/** The catalog keeps no null. */
export function exampleOf(value: PlanShape['example'], place: Place, ledger: Ledger): unknown {
  if (value === undefined || !JSON.stringify(value).includes('null')) return value;
  ledger.lose('examples that hold null', place);
  return undefined;
}

export function shortened(
  text: string | undefined,
  place: Place,
  ledger: Ledger,
  most = LONGEST_TEXT,
): string | undefined {
  const plain = text?.trim();
  if (plain === undefined || plain === '') return undefined;
  if (plain.length > most) ledger.lose('the end of long texts', place);
  return plain.slice(0, most);
}

/** Names what is said beside the form, where there is no place for it. */
export function loseFacts(
  facts: PlanFacts & Pick<PlanShape, 'personal' | 'privacy'>,
  of: string,
  place: Place,
  ledger: Ledger,
): void {
  for (const [key, kind] of NAMED) if (facts[key] !== undefined) ledger.lose(`${kind} of ${of}`, place);
  for (const field in facts.fields) ledger.lose(`"${field}" of ${of}`, place);
}

const NAMED = [
  ['title', 'the display name'],
  ['since', 'since'],
  ['until', 'until'],
  ['owner', 'the owner'],
  ['tags', 'the tags'],
  ['personal', 'personal data'],
  ['privacy', 'the class of personal data'],
] as const;

export function defined(record: AuthoredRecord): AuthoredRecord {
  const stated: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) stated[key] = value;
  return stated;
}
