// Payloads that an event must accept or refuse, made from what the catalog states and not from the schema we write of it.

import { allowedBy, typesOf } from '../../src/catalog/value/due.ts';
import { shownValue } from '../../src/catalog/value/made-up.ts';
import type { Form, JsonValue, Member, PropertyType } from '../../src/catalog/model.ts';
import type { PlanEvent } from '../../src/exports/selection.ts';

type Payload = Readonly<Record<string, unknown>>;
interface Mistake {
  readonly payload: Payload;
  readonly why: string;
}

/** Every key, with its example or a value made up. */
export function rightPayload({ properties }: PlanEvent): Payload {
  return Object.fromEntries(properties.map((property) => [property.key, shownValue(property.key, property).value]));
}

/** The right payload with one mistake in each. */
export function wrongPayloads(event: PlanEvent): readonly Mistake[] {
  const right = rightPayload(event);
  const among = event.properties.flatMap((property) => [
    ...without(right, property),
    ...mistakesIn(right[property.key], property).map(({ value, why }) => ({
      payload: withKey(right, property.key, value),
      why: `${property.key}${why}`,
    })),
  ]);
  const beyond =
    event.additionalProperties === false ? [{ payload: { ...right, beyond: 1 }, why: 'a key beyond' }] : [];
  return [...among, ...beyond];
}

/** As own keys, `__proto__` too. */
const withKey = (payload: Payload, key: string, value: unknown): Payload =>
  Object.fromEntries([...Object.entries(payload).filter(([other]) => other !== key), [key, value]]);

function without(payload: Payload, { key, required }: Pick<Member, 'key' | 'required'>): readonly Mistake[] {
  if (required !== true) return [];
  return [
    { payload: Object.fromEntries(Object.entries(payload).filter(([other]) => other !== key)), why: `no ${key}` },
  ];
}

const OTHER: Readonly<Record<PropertyType, JsonValue>> = {
  string: 7,
  number: 'seven',
  integer: 7.5,
  boolean: 'yes',
  array: 'a list',
  object: 'a map',
};

interface Wrong {
  readonly value: unknown;
  readonly why: string;
}

function mistakesIn(value: unknown, form: Form): readonly Wrong[] {
  const types = typesOf(form);
  const { constraints = {}, members = [], items } = form;
  const { minimum, maximum, exclusiveMinimum, maxLength, maxItems, pattern } = constraints;
  const wrong: readonly (Wrong | false)[] = [
    types.length === 1 && { value: OTHER[types[0]!], why: ': another type' }, // one of one
    types.length > 0 && form.nullable !== true && { value: null, why: ': null' },
    allowedBy(form) !== undefined && { value: 'none of those', why: ': not among the values' },
    minimum !== undefined && { value: Number(minimum) - 1, why: ': too small' },
    maximum !== undefined && { value: Number(maximum) + 1, why: ': too large' },
    exclusiveMinimum !== undefined && { value: exclusiveMinimum, why: ': at the limit' },
    maxLength !== undefined && { value: 'x'.repeat(maxLength + 1), why: ': too long' },
    pattern !== undefined && { value: ' ', why: ': against the pattern' },
    form.format === 'email' && { value: 'nobody', why: ': no address' },
    maxItems !== undefined && Array.isArray(value) && { value: Array(maxItems + 1).fill(value[0]), why: ': too many' },
  ];
  const inItems = items && Array.isArray(value) ? mistakesIn(value[0], items) : [];
  const map = isMap(value) ? value : undefined;
  return [
    ...wrong.filter((each) => each !== false),
    ...inItems.map((one) => ({ value: [one.value], why: `[]${one.why}` })),
    ...(map
      ? members.flatMap((member) => [
          ...without(map, member).map(({ payload, why }) => ({ value: payload, why: `: ${why}` })),
          ...mistakesIn(map[member.key], member).map((one) => ({
            value: withKey(map, member.key, one.value),
            why: `.${member.key}${one.why}`,
          })),
        ])
      : []),
  ];
}

function isMap(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
