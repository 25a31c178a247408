// Payloads every schema of an event must accept, and such as it must refuse, made from the catalog and not from the schema.

import { allowedBy, typesOf } from '../../src/catalog/value/due.ts';
import { membersOf } from '../../src/catalog/forms.ts';
import type { Form, JsonValue, PropertyType } from '../../src/catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** Every property with its example; nothing at all; and keys beyond those listed. */
export function rightPayloads({ properties }: PlanEvent): readonly Payload[] {
  const examples: Payload = Object.fromEntries(
    properties.filter(({ example }) => example !== undefined).map(({ key, example }) => [key, example]),
  );
  return [examples, {}, { ...examples, a_key_of_their_own: null }];
}

/** One payload for each property and each way to get it wrong, with what is wrong. */
export function wrongPayloads({
  properties,
}: PlanEvent): readonly { readonly payload: Payload; readonly why: string }[] {
  return properties.flatMap((property) =>
    wrongValues(property).map(([value, why]) => ({
      payload: { [property.key]: value },
      why: `${property.key}: ${why}`,
    })),
  );
}

const ANOTHER: Readonly<Record<PropertyType, JsonValue>> = {
  string: 7,
  number: 'seven',
  integer: 7.5,
  boolean: 'yes',
  array: 'a list',
  object: ['a list'],
};

const another = (form: Form): JsonValue => ANOTHER[typesOf(form)[0] ?? 'string'];

function wrongValues(property: PlanProperty): readonly (readonly [unknown, string])[] {
  const { constraints = {}, items } = property;
  const { minimum, maximum, minLength, maxLength } = constraints;
  const [member] = membersOf(property);
  const inside = member && { [member.key]: another(member) };
  return [
    [another(property), 'another type'],
    [null, 'null'],
    ...(minimum === undefined ? [] : [[Number(minimum) - 1, 'too small'] as const]),
    ...(maximum === undefined ? [] : [[Number(maximum) + 1, 'too large'] as const]),
    ...(minLength ? [['x'.repeat(minLength - 1), 'too short'] as const] : []),
    ...(maxLength === undefined ? [] : [['x'.repeat(maxLength + 1), 'too long'] as const]),
    ...(allowedBy(property) ? [['none of those allowed', 'not in the list'] as const] : []),
    ...(items ? [[[another(items)], 'another type inside'] as const] : []),
    ...(inside && items ? [[[inside], 'another type of a key inside'] as const] : []),
    ...(inside && !items ? [[inside, 'another type of a key inside'] as const] : []),
  ];
}
